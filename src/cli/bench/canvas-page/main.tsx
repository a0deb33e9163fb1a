import '@xyflow/react/dist/style.css';
import { ReactFlow, ReactFlowProvider, useEdgesState, useNodesState, useReactFlow, type Edge, type Node } from '@xyflow/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

/*
 * What the product is measured beside: React Flow as its first example uses it, with plain nodes in the same places, and, for
 * the first picture, React with nothing at all. `?empty`; or `?drawing=300`, and `&animated=90` for edges that move.
 */

type Drawing = { nodes: Node[]; edges: Edge[] };

function Plain({ nodes: firstNodes, edges: firstEdges }: Drawing) {
  const [nodes, , onNodesChange] = useNodesState(firstNodes);
  const [edges, , onEdgesChange] = useEdgesState(firstEdges);
  const { fitView } = useReactFlow();
  useEffect(() => {
    const fit = (): void => void fitView();
    addEventListener('fit', fit);
    return () => removeEventListener('fit', fit);
  }, [fitView]);
  return <ReactFlow nodes={nodes} edges={edges} onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} fitView minZoom={0.05} />;
}

async function drawingOf(name: string, animated: number): Promise<Drawing> {
  const response = await fetch(`./${name}.json`);
  const { nodes, edges }: Drawing = await response.json();
  return { nodes, edges: edges.map((edge, at) => ({ ...edge, animated: at < animated })) };
}

const root = document.getElementById('root');
if (root === null) throw new Error('There is no root.');
const query = new URLSearchParams(location.search);
if (query.has('empty')) createRoot(root).render(<p id="empty">Empty</p>);
else {
  const drawing = await drawingOf(query.get('drawing') ?? '', Number(query.get('animated') ?? 0));
  createRoot(root).render(
    <ReactFlowProvider>
      <Plain {...drawing} />
    </ReactFlowProvider>,
  );
}
