/** What is other on paper. */

/** A4, with the number of each page; tables say again on each page what their columns are. */
export const print = `@page{size:A4;margin:17mm 15mm 18mm;
@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8.5pt "Segoe UI",system-ui,Arial,sans-serif;color:#4c5663}}
@media print{
:root{color-scheme:light;font-size:10.5pt}
/* A border at the very edge would be cut. */
.gt-report{font-size:10pt;line-height:1.4;padding-right:.2mm}
.gt-skip,.gt-report nav,.gt-report summary{display:none}
.gt-report>header,.gt-report>footer,.gt-columns{max-width:none;padding-left:0;padding-right:0}
.gt-report>header{padding-top:0;padding-bottom:.8rem}
.gt-report>header::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.gt-report h1{font-size:22pt}
.gt-report h2{font-size:15pt}
.gt-report h3{font-size:12pt}
.gt-report h1,.gt-report h2,.gt-report h3,.gt-report h4,.gt-report h5,.gt-report h6,.gt-report caption,.gt-figure figcaption{break-after:avoid}
.gt-figure figcaption,.gt-picture{break-inside:avoid}
.gt-report tbody>tr:first-child{break-before:avoid}
.gt-report table{font-size:8.5pt}
.gt-report caption{font-size:10pt}
.gt-report th,.gt-report td{padding:1.2mm 1.6mm}
.gt-report thead{display:table-header-group}
.gt-report tfoot{display:table-row-group}
.gt-report tr{break-inside:avoid}
.gt-scroll{overflow:visible}
.gt-picture{min-width:0;max-width:none}
.gt-report .gt-cards{grid-template-columns:repeat(3,1fr)}
.gt-report .gt-cards:has(>:nth-child(4n):last-child){grid-template-columns:repeat(4,1fr)}
.gt-large{font-size:16pt}
.gt-report .gt-long{min-width:38mm}
.gt-report td .gt-mark{padding:0 .3em;gap:.3em}
.gt-report .gt-key{max-width:none}
.gt-report p,.gt-report li{orphans:3;widows:3;max-width:none}
.gt-report details::details-content{display:block;content-visibility:visible}
.gt-report a{color:inherit;text-decoration:none}}`;
