import { Sign } from '../charts/signs.tsx';
import type { Inline, Line } from '../document/document.ts';
import { actionAnchor } from '../document/places.ts';

export function LineOf({ line }: { line: Line }) {
  return (
    <>
      {line.map((piece) => (
        <Piece piece={piece} />
      ))}
    </>
  );
}

function Piece({ piece }: { piece: Inline }) {
  if (typeof piece === 'string') return piece === '\n' ? <br /> : <>{piece}</>;
  if ('quote' in piece)
    return (
      <span class="quote" lang={piece.language} dir="auto">
        {piece.quote}
      </span>
    );
  if ('action' in piece)
    return (
      <a href={`#${actionAnchor(piece.action)}`} lang={piece.label.language} dir="auto">
        {piece.label.quote}
      </a>
    );
  if ('to' in piece)
    return (
      <a href={`#${piece.to}`} lang={piece.language} dir={piece.language && 'auto'}>
        {piece.text}
      </a>
    );
  const sign = 'status' in piece ? piece.status : piece.change;
  return (
    <span class="mark">
      <Sign name={sign} colour="currentColor" tone={'status' in piece ? piece.status : 'ink'} />
      {piece.word}
    </span>
  );
}
