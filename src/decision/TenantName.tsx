import { useTenantColor } from '../store/show/tenant-colors.ts';

/** A tenant's name in its organization's colour. */
export function TenantName({ name }: { name: string }) {
  const color = useTenantColor(name);
  return (
    <span className={`org-${color} text-sm`}>
      <span className="font-semibold text-org">{name}</span>
    </span>
  );
}
