package io.github.standfirst.exchange.page;

/** The style sheet of a page: one column, light or dark as the reader's system, logical properties for both directions. */
final class PageWriterStyle {

    static final String SHEET = """

            :root { color-scheme: light dark; --ink: #1b1b1a; --soft: #5c5a55; --rule: #d8d4ca; --paper: #fffdf8;
              --link: #8a1f11; --tint: #f4f0e6; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e9e6df; --soft: #a9a59b; --rule: #3d3b36; --paper: #171614; --link: #f0a594; --tint: #22201d; }
            }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: var(--paper); color: var(--ink); }
            body { margin: 0 auto; max-inline-size: 42rem; padding: 1rem clamp(1rem, 4vw, 2rem) 4rem;
              font: 1.0625rem/1.6 Georgia, "Noto Serif", "Noto Serif Armenian", "Noto Naskh Arabic", "DejaVu Serif", serif;
              overflow-wrap: break-word; }
            a { color: var(--link); text-underline-offset: .15em; }
            a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 2rem 0 .75rem; text-wrap: balance; }
            h1 { font-size: clamp(1.75rem, 1.2rem + 2.5vw, 2.75rem); margin: 1rem 0; letter-spacing: -.01em; }
            p { margin: 0 0 1em; }
            img { max-inline-size: 100%; block-size: auto; }
            blockquote { margin: 1em 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
            .article-body, .text, .commenter { overflow-wrap: anywhere; }
            pre { white-space: pre-wrap; }
            table { border-collapse: collapse; }
            td, th { padding: .25rem .75rem; border: 1px solid var(--rule); text-align: start; }
            dl, dd, figure { margin: 0; }
            .site ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; }
            .site, .byline, .dates, .date, .credit, .reply, .in-reply-to, .reactions, .closed, figcaption, footer, .role, .pinned, .state
              { font-family: system-ui, "Noto Sans", "Noto Sans Armenian", "Noto Sans Arabic", sans-serif;
              font-size: .875rem; line-height: 1.5; }
            .byline, .dates, .date, .credit, .state p, dt, .related h2
              { text-align: -webkit-match-parent; text-align: match-parent; }
            .dates, .date, figcaption, footer { color: var(--soft); }
            .story > header { border-block-end: 1px solid var(--rule); margin-block-end: 1.5rem; }
            .standfirst { font-size: 1.2rem; color: var(--soft); margin-block-end: 1rem; }
            .byline { font-weight: 600; margin-block-end: .25rem; }
            .dates > * { display: inline-block; }
            .dates > :not(:last-child) { margin-inline-end: .75rem; }
            .state { border-inline-start: 4px solid var(--link); background: var(--tint); padding: .5rem 1rem; margin-block: 1rem; }
            .state > p { margin: 0; }
            figure { margin-block: 1.5rem; }
            figcaption { margin-block-start: .5rem; }
            figcaption p { margin: 0; }
            .story > footer { border-block: 1px solid var(--rule); margin-block: 2rem; padding-block: .75rem; }
            .story > footer dl > div { display: flex; flex-wrap: wrap; gap: .25rem .5rem; margin-block: .5rem; }
            .story > footer dt { font-weight: 600; flex: 0 0 100%; }
            .story > footer dd { background: var(--tint); border: 1px solid var(--rule); border-radius: 1rem;
              padding: .05rem .75rem; }
            .story > footer .rights { margin: .5rem 0 0; }
            .corrections { background: var(--tint); padding: .25rem 1rem; margin-block: 1.5rem; }
            .corrections h2 { font-size: 1.125rem; margin-block: .75rem; }
            .corrections ul { margin: 0; padding: 0; list-style: none; }
            .corrections li { margin-block: .75rem; }
            .author { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; align-items: center;
              margin-block: 2rem; }
            .author h2 { margin: 0; font-size: 1.125rem; }
            .author .illustration { inline-size: 4rem; block-size: 4rem; object-fit: cover; border-radius: 50%; }
            .author .bio { grid-column: 1 / -1; margin-block-start: .5rem; }
            .related ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1.5rem;
              margin: 0; padding: 0; list-style: none; }
            .related li { line-height: 1.35; }
            .related .illustration { display: block; inline-size: 100%; aspect-ratio: 7 / 5; object-fit: cover;
              margin-block-end: .5rem; background: var(--tint); }
            .related .date { margin: .25rem 0 0; }
            @media (max-width: 30rem) {
              .related ul { grid-template-columns: 1fr; gap: 1rem; }
              .related li, .related a, .related .date { display: flow-root; }
              .related .illustration { float: inline-start; inline-size: 7rem; margin: 0; margin-inline-end: .75rem; }
            }
            #comments { border-block-start: 3px double var(--rule); margin-block-start: 3rem; }
            #comments ol { margin: 0; padding: 0; list-style: none; }
            #comments > ol { padding-inline-start: 2.25rem; list-style: decimal; }
            #comments li::marker { color: var(--soft); font-size: .875rem; }
            #comments li { margin-block: 1.5rem; }
            #comments li.placeholder { list-style: none; }
            #comments li li { list-style: disc; }
            #comments li ol { padding-inline-start: clamp(1.25rem, 4vw, 1.75rem); border-inline-start: 2px solid var(--rule); }
            #comments ol ol ol ol ol ol { padding-inline-start: 0; border: 0; }
            #comments ol ol ol ol ol ol li { list-style: none; }
            #comments .text ol { padding-inline-start: 2rem; border: 0; }
            #comments .text ol > li { list-style: decimal; }
            #comments .text ul > li { list-style: disc; }
            #comments .text li { margin-block: .25rem; }
            .commenter, .date { margin: 0; }
            .text { margin-block: .5rem; }
            .text > :last-child { margin-block-end: 0; }
            .role { border: 1px solid currentColor; border-radius: .25rem; padding: 0 .35rem; color: var(--soft); }
            .pinned { border: 1px solid currentColor; border-radius: .25rem; padding: 0 .35rem; color: var(--link); }
            .in-reply-to { margin: 0; color: var(--soft); }
            #comments ul.reactions { display: flex; flex-wrap: wrap; gap: .25rem .75rem; margin: 0; padding: 0; }
            #comments ul.reactions li { margin: 0; list-style: none; }
            .placeholder > p { color: var(--soft); font-style: italic; }
            .reply { margin: 0; }
            .reply a { display: inline-block; padding-block: .25rem; }
            article:target, .placeholder > :target { scroll-margin-block-start: 1rem; background: var(--tint); box-shadow: 0 0 0 .5rem var(--tint); }
            @media print {
              :root { --ink: #000; --soft: #333; --rule: #999; --paper: #fff; --link: #000; --tint: #fff; }
              body { max-inline-size: none; font-size: 11pt; }
              .site, .reply { display: none; }
              img, figure, #comments article { break-inside: avoid; }
              h1, h2, h3, h4, h5, h6 { break-after: avoid; }
            }
            """;

    private PageWriterStyle() {}
}
