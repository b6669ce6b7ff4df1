import { useElementSize } from '@mantine/hooks';
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { useMemo, useState } from 'react';
import classes from './charts.module.css';
import { tone } from './tone';

/** row orders the nodes of a column from the top; rank gives the colour. */
export type FlowNode = { id: string; column: number; row: number; rank?: string | undefined; label: string };
export type FlowLink = { source: string; target: string; value: number; move: 'up' | 'down' | 'same'; label: string };
type Props = {
  columns: readonly string[];
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
  height: number;
  label: string;
  onLink?: (link: FlowLink) => void;
};

const row = (end: unknown) => (end as FlowNode).row;
const id = (end: unknown) => (end as FlowNode).id;

/** The layout counts columns along links: where nothing flows from one to the next, a link without weight holds them apart. */
function bridges(columns: number, nodes: readonly FlowNode[], links: readonly FlowLink[]): FlowLink[] {
  const column = new Map(nodes.map((n) => [n.id, n.column]));
  return Array.from({ length: columns - 1 }, (_, i) => i).flatMap((i) => {
    if (links.some((l) => column.get(l.source) === i && column.get(l.target) === i + 1)) return [];
    const [source, target] = [i, i + 1].map((c) => nodes.find((n) => n.column === c)?.id);
    return source && target ? [{ source, target, value: 1e-6, move: 'same' as const, label: '' }] : [];
  });
}

/** Alluvial chart: columns are periods, rows keep their order. Only the layout is computed here. */
export function FlowChart({ columns, nodes, links, height, label, onLink }: Props) {
  const { ref, width } = useElementSize();
  const [focus, setFocus] = useState<string>();
  const graph = useMemo(() => {
    if (!width || links.length === 0) return;
    return sankey<FlowNode, FlowLink>()
      .nodeId((n) => n.id)
      .nodeAlign((n) => n.column)
      .nodeSort((a, b) => a.row - b.row)
      .linkSort((a, b) => row(a.target) - row(b.target) || row(a.source) - row(b.source))
      .nodeWidth(12)
      .nodePadding(10)
      .extent([
        [1, 26],
        [Math.max(120, width - 72), height - 6],
      ])({
      nodes: nodes.map((n) => ({ ...n })),
      links: [...links.map((l) => ({ ...l })), ...bridges(columns.length, nodes, links)],
    });
  }, [columns.length, nodes, links, width, height]);
  const path = sankeyLinkHorizontal<FlowNode, FlowLink>();
  return (
    <div ref={ref} className={classes.host} style={{ minHeight: height }}>
      {graph && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {columns.map((c, i) => (
            <text key={c} x={graph.nodes.find((n) => n.column === i)?.x0 ?? 0} y={14} className={classes.column}>
              {c}
            </text>
          ))}
          <g fill="none">
            {graph.links
              .filter((l) => l.value >= 1)
              .map((l) => (
                // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the mouse; the table twin has the same links
                <path
                  key={`${id(l.source)}→${id(l.target)}`}
                  d={path(l) ?? ''}
                  className={classes.link}
                  data-tone={l.move}
                  data-lit={!focus || id(l.source) === focus || id(l.target) === focus || undefined}
                  strokeWidth={Math.max(1, l.width ?? 0)}
                  style={onLink && { cursor: 'pointer' }}
                  onClick={onLink && (() => onLink({ ...l, source: id(l.source), target: id(l.target) }))}
                >
                  <title>{l.label}</title>
                </path>
              ))}
          </g>
          {graph.nodes.map((n) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: hovering only dims the other bands
            <g key={n.id} onMouseEnter={() => setFocus(n.id)} onMouseLeave={() => setFocus(undefined)}>
              <rect
                x={n.x0}
                y={n.y0}
                width={(n.x1 ?? 0) - (n.x0 ?? 0)}
                height={Math.max(1, (n.y1 ?? 0) - (n.y0 ?? 0))}
                rx={2}
                fill={tone(n.rank)}
              />
              <text x={(n.x1 ?? 0) + 6} y={((n.y0 ?? 0) + (n.y1 ?? 0)) / 2 + 4} className={classes.node}>
                {n.label}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
