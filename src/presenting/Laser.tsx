import { useEffect, useRef } from 'react';

/** A red dot in the place of the pointer, moved past React. */
export function Laser() {
  const dot = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      if (dot.current === null) return;
      dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
      dot.current.style.visibility = 'visible';
    };
    document.documentElement.classList.add('laser');
    addEventListener('pointermove', follow);
    return () => {
      document.documentElement.classList.remove('laser');
      removeEventListener('pointermove', follow);
    };
  }, []);
  return <span ref={dot} aria-hidden="true" className="laser-dot" />;
}
