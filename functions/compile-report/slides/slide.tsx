import type { Child } from 'hono/jsx';

/** One page of the slides. */
export interface Slide {
  /** Names it in the address. */
  id: string;
  kind: 'title' | 'figures' | 'plain';
  heading: Child;
  /** "2 of 3", where one subject takes several slides. */
  part?: string | undefined;
  content: Child;
}

interface StageProps {
  slide: Slide;
  /** The project, at the foot of each slide. */
  project: string;
  /** "3 of 14". */
  number: string;
}

/** A slide with its heading and its foot. The first one has the heading of the whole. */
export function Stage({ slide, project, number }: StageProps) {
  const { id, kind, heading, part, content } = slide;
  return (
    <section id={id} class={`slide kind-${kind}`}>
      {kind === 'title' ? (
        content
      ) : (
        <>
          <h2 dir="auto">
            {heading}
            {part && <span class="part"> {part}</span>}
          </h2>
          <div class="content">{content}</div>
        </>
      )}
      <p class="foot">
        <span dir="auto">{project}</span>
        <span>{number}</span>
      </p>
    </section>
  );
}
