// What a served page gains by script: it draws itself anew when an edit of the files is served, when a version is
// published, and while a run that it shows goes on. It keeps focus, scroll and what is unfolded, waits while
// somebody fills in a form, leaves alone what stays as it was asked, and says aloud at most every five seconds what is new. Without it there is Reload.
(() => {
  'use strict';
  const address = document.body.dataset.live;
  if (!address) return;
  const french = document.documentElement.lang.startsWith('fr');
  const say = (en, fr) => (french ? fr : en);
  const LOOK = 2000;
  const SAY = 5000;
  const KEPT = 'socle-still';

  const voice = document.createElement('p');
  voice.className = 'vh';
  voice.setAttribute('role', 'status');
  voice.id = 'live';
  document.body.append(voice);

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn bare';
  let still = sessionStorage.getItem(KEPT) === 'yes';
  const tell = () => {
    button.textContent = still ? say('Updates: paused', 'Mises à jour\u00a0: en pause')
      : say('Updates: by themselves', 'Mises à jour\u00a0: d’elles-mêmes');
    button.setAttribute('aria-pressed', String(still));
  };
  button.addEventListener('click', () => {
    still = !still;
    sessionStorage.setItem(KEPT, still ? 'yes' : 'no');
    tell();
  });
  tell();
  const foot = document.querySelector('footer.foot');
  if (foot) foot.append(button);

  let known = '';
  let said = 0;
  let edited = false;
  document.addEventListener('input', event => {
    if (event.target.closest('#text form')) edited = true;
  });

  /** Where the focus is, in words that hold in the next drawing too. */
  function place(main) {
    const at = document.activeElement;
    if (!at || !main.contains(at)) return null;
    if (at.id) return {id: at.id};
    const same = [...main.querySelectorAll(at.tagName)].filter(it => it.textContent === at.textContent);
    return {tag: at.tagName, text: at.textContent, number: same.indexOf(at)};
  }

  function focus(main, was) {
    if (!was) return;
    const found = was.id ? document.getElementById(was.id)
      : [...main.querySelectorAll(was.tag)].filter(it => it.textContent === was.text)[was.number];
    (found || main).focus({preventScroll: true});
  }

  /** What is unfolded, by the words that fold it. */
  const open = main => new Set([...main.querySelectorAll('details[open] > summary')].map(it => it.textContent));

  function swap(text) {
    const next = new DOMParser().parseFromString(text, 'text/html');
    const fresh = next.getElementById('text');
    const main = document.getElementById('text');
    if (!fresh || !main) return;
    const banner = document.querySelector('.broken');
    const other = next.querySelector('.broken');
    if (banner) banner.remove();
    if (other) main.before(other);
    const was = place(main);
    const unfolded = open(main);
    const top = scrollY;
    const sideways = [...main.querySelectorAll('.scroll')].map(it => it.scrollLeft);
    main.replaceChildren(...fresh.childNodes);
    main.querySelectorAll('details > summary').forEach(it => {
      if (unfolded.has(it.textContent)) it.parentElement.open = true;
    });
    main.querySelectorAll('.scroll').forEach((it, i) => { if (sideways[i]) it.scrollLeft = sideways[i]; });
    document.title = next.title;
    scrollTo({top, behavior: 'instant'});
    focus(main, was);
    document.dispatchEvent(new Event('socle:drawn'));
    aloud();
  }

  function aloud() {
    const title = document.querySelector('#text h1');
    const now = Date.now();
    if (!title || now - said < SAY || voice.textContent === title.textContent) return;
    said = now;
    voice.textContent = title.textContent;
  }

  const busy = () => edited || still || document.hidden || document.querySelector('#text [data-stays]')
    || (document.activeElement && document.activeElement.closest('#text form input, #text form select, #text form textarea'));

  async function look() {
    try {
      const answer = await fetch(address, {headers: {'Accept-Language': document.documentElement.lang}});
      if (!answer.ok) return;
      const now = await answer.json();
      const mark = [now.edition, now.refused, now.revision].join(' ');
      const first = known === '';
      const goes = document.querySelector('[data-goes-on]');
      if ((first || mark === known) && !goes) {
        known = mark;
        return;
      }
      if (busy()) return;
      const page = await fetch(location.href);
      if (page.ok) {
        swap(await page.text());
        known = mark;
      }
    } catch (gone) {
      // The server is away; it is asked again.
      return;
    }
  }

  async function stay() {
    if (!document.hidden && !still) await look();
    setTimeout(stay, LOOK);
  }
  stay();
})();
