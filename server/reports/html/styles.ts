/** The stylesheet of reports. Everything of it begins at `.gt-report`, so that a view can have it beside its own. */

import type { Colour } from '../../progress/brag';
import { dark, light } from '../palette';
import { pictureClasses, properties } from '../pictures/tones';
import { colourNames } from '../signs';
import { print } from './print';

const colours = Object.keys(colourNames) as readonly Colour[];

/** A mark and a card in each colour. */
const marks = colours
  .map(
    (colour) => `.gt-${colour}{--tint:var(--gt-${colour}-tint);--ink:var(--gt-${colour}-ink);
--edge:var(--gt-${colour}-edge);--fill:var(--gt-${colour})}`,
  )
  .join('\n');

const layout = `
.gt-report{margin:0;background:var(--gt-paper);color:var(--gt-text);
font:1rem/1.5 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;
overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
.gt-report *{box-sizing:border-box}
.gt-report>header,.gt-report>footer,.gt-columns{max-width:78rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
.gt-report>header{padding-top:2rem;padding-bottom:1.5rem}
.gt-report>header::before{content:"";display:block;width:4.5rem;height:.4rem;margin-bottom:1.25rem;background:var(--gt-accent)}
.gt-report h1,.gt-report h2,.gt-report h3,.gt-report h4,.gt-report h5,.gt-report h6{color:var(--gt-accent);
line-height:1.2;text-wrap:balance;margin:2rem 0 .75rem;font-weight:650}
.gt-report h1{font-size:clamp(1.75rem,4vw,2.5rem);letter-spacing:-.01em;margin:0 0 .75rem}
.gt-report h2{font-size:1.55rem}
.gt-report h3{font-size:1.25rem}
.gt-report h4,.gt-report h5,.gt-report h6{font-size:1.05rem}
.gt-report>header p{margin:.15rem 0;font-size:1.1rem;color:var(--gt-quiet)}
.gt-report>header .gt-position{display:inline-block;margin-top:1rem;padding:.3rem .8rem;
border:.1rem solid var(--gt-accent);border-radius:.3rem;font-weight:650;color:var(--gt-accent)}
.gt-report p,.gt-report main>section>ul:not(.gt-cards),.gt-report li{max-width:46rem}
.gt-report p{margin:.75rem 0}
.gt-report main ul{padding-left:1.4rem}
.gt-report main li{margin:.35rem 0}
.gt-report main{min-width:0;outline-offset:.5rem}
.gt-report main>section{border-top:.0625rem solid var(--gt-line)}
.gt-report main>section:first-child{border-top:0}
.gt-report main>section:first-child>h2{margin-top:.5rem}
.gt-report a{color:var(--gt-accent);text-underline-offset:.2em}
.gt-report :focus-visible{outline:.2rem solid var(--gt-accent);outline-offset:.15rem;border-radius:.15rem}
.gt-report main:focus-visible{outline:0}
.gt-skip{position:absolute;left:.5rem;top:-5rem;padding:.6rem 1rem;background:var(--gt-paper);z-index:1}
.gt-skip:focus{top:.5rem}
.gt-signs{position:absolute}
.gt-report nav{padding:1rem 1.25rem;border:.0625rem solid var(--gt-line);border-radius:.4rem;margin-bottom:1rem}
.gt-report nav h2{font-size:1rem;margin:0 0 .4rem}
.gt-report nav ul{list-style:none;margin:0;padding:0}
.gt-report nav ul ul{padding-left:1rem}
.gt-report nav a{display:block;padding:.2rem 0;text-decoration:none}
.gt-report nav a:hover{text-decoration:underline}
.gt-report>footer{padding-top:1.25rem;padding-bottom:2.5rem;color:var(--gt-quiet);font-size:.9rem}
@media screen and (min-width:72rem){
.gt-columns{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:2.5rem;align-items:start}
.gt-report nav{position:sticky;top:1.5rem;max-height:calc(100vh - 3rem);overflow:auto;border:0;padding:.5rem 0 .5rem .25rem;font-size:.95rem}}`;

const pieces = `
.gt-mark{display:inline-flex;align-items:center;gap:.4em;padding:.05em .55em .05em .45em;border-radius:.35em;
border:.0625rem solid var(--edge);background:var(--tint);color:var(--ink);font-weight:600;line-height:1.4;margin:.1em 0;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
.gt-report td .gt-mark,.gt-card .gt-mark{white-space:nowrap}
.gt-sign{width:.85em;height:.85em;flex:none;fill:currentColor}
.gt-report .gt-cards{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11rem,100%),1fr));
gap:.75rem;padding:0;margin:1.25rem 0}
.gt-report .gt-card{margin:0;padding:.8rem 1rem;border:.0625rem solid var(--gt-line);border-top:.3rem solid var(--edge,var(--gt-accent));
border-radius:.3rem;break-inside:avoid}
.gt-large{display:block;font-size:1.6rem;line-height:1.25;font-weight:650;font-variant-numeric:tabular-nums}
.gt-card>span:last-child{display:block;color:var(--gt-quiet);margin-top:.25rem}
.gt-scroll{overflow-x:auto;margin:1.25rem 0;max-width:100%}
.gt-report table{overflow-wrap:break-word;border-collapse:collapse;width:100%;font-size:.925rem;line-height:1.4}
@media screen{.gt-report .gt-wide{min-width:48rem;font-size:.875rem}.gt-report .gt-wide :is(th,td){padding:.5rem .45rem}
.gt-report .gt-long{min-width:11rem}}
.gt-report caption{caption-side:top;text-align:left;font-weight:650;font-size:1rem;padding:0 0 .5rem}
.gt-report th,.gt-report td{text-align:left;vertical-align:top;padding:.5rem .65rem;border-bottom:.0625rem solid var(--gt-line)}
@media screen and (max-width:72rem){.gt-report th,.gt-report td{min-width:4.5rem}}
.gt-report thead th{background:var(--gt-faint);border-bottom:.125rem solid var(--gt-accent);vertical-align:bottom;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
.gt-report tbody th{font-weight:600}
.gt-report tfoot th,.gt-report tfoot td{font-weight:650;border-top:.125rem solid var(--gt-accent);border-bottom:0}
.gt-report .gt-number{text-align:right;font-variant-numeric:tabular-nums}
.gt-report .gt-none{color:var(--gt-quiet)}
.gt-report .gt-spark{display:block;width:6.5rem;height:1.625rem}
.gt-report .gt-figure{margin:2rem 0}
.gt-figure figcaption strong{display:block;font-weight:650;font-size:1.05rem}
.gt-figure figcaption span{display:block;max-width:46rem;color:var(--gt-quiet)}
.gt-picture{display:block;width:100%;min-width:34rem;max-width:48rem;height:auto;overflow:hidden}
.gt-report summary{display:inline-block;padding:.25rem 0;cursor:pointer;color:var(--gt-accent);text-decoration:underline;text-underline-offset:.2em}
.gt-report summary::before{content:"▸";display:inline-block;width:1.1em}
.gt-report details[open]>summary::before{content:"▾"}
.gt-report .gt-quotation{margin:1.5rem 0;padding:.1rem 0 .1rem 1.25rem;border-left:.3rem solid var(--gt-accent);break-inside:avoid}
.gt-quotation blockquote{margin:0;font-size:1.15rem}
.gt-quotation blockquote p{margin:.25rem 0}
.gt-quotation blockquote p::before{content:"“"}
.gt-quotation blockquote p::after{content:"”"}
.gt-quotation figcaption{color:var(--gt-quiet);font-size:.95rem}
.gt-report .gt-key{margin:1rem 0;max-width:46rem}
.gt-key>div{display:grid;grid-template-columns:10.5rem 1fr;gap:.25rem 1rem;padding:.4rem 0;border-bottom:.0625rem solid var(--gt-line);break-inside:avoid}
.gt-key dt,.gt-key dd{margin:0}
@media screen and (max-width:34rem){.gt-key>div{grid-template-columns:1fr}}`;

/** All that a report needs, light and dark as the screen is, and on paper. */
export const stylesheet = `:root{color-scheme:light dark;${properties(light)}}
@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}${layout}
${pictureClasses}
${marks}${pieces}
${print}
`;
