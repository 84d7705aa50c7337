// What the workbench gains by script: Ctrl + Enter, the seconds that an answer takes and a button that stops it,
// words that fit where one writes. Without it the page works: its buttons are those of a form.
(() => {
  'use strict';
  const form = document.getElementById('sql-form');
  const text = document.getElementById('sql-question');
  const run = document.getElementById('sql-run');
  const stop = document.getElementById('sql-stop');
  const actions = document.getElementById('sql-actions');
  if (!form || !text || !run || !stop || !actions) return;
  const french = document.documentElement.lang.startsWith('fr');
  const say = (en, fr) => (french ? fr : en);

  const voice = document.createElement('p');
  voice.className = 'vh';
  voice.setAttribute('role', 'status');
  form.append(voice);
  const tell = words => { if (voice.textContent !== words) voice.textContent = words; };

  // ---- the question that is under way: this page stays until its answer comes
  const clock = document.createElement('span');
  clock.className = 'small quiet';
  clock.setAttribute('role', 'timer');
  clock.hidden = true;
  actions.append(clock);
  stop.hidden = true;
  let asked = null;
  let began = 0;
  let unloads = 0;
  let ticking = 0;

  function tick() {
    const seconds = (performance.now() - began) / 1000;
    clock.textContent = say('Asking: ', 'En cours\u00a0: ') + Math.floor(seconds) + '\u00a0s';
  }

  function begin() {
    asked = text.value;
    began = performance.now();
    unloads = 0;
    stop.hidden = false;
    clock.hidden = false;
    run.setAttribute('aria-disabled', 'true');
    tell(say('The question is being answered.', 'La question est en cours.'));
    tick();
    ticking = setInterval(tick, 500);
  }

  function rest() {
    asked = null;
    clearInterval(ticking);
    stop.hidden = true;
    clock.hidden = true;
    run.removeAttribute('aria-disabled');
    tell('');
  }

  function order() {
    const token = form.querySelector('input[name="token"]');
    const said = new URLSearchParams();
    if (token) said.set('token', token.value);
    said.set('only', asked);
    return said;
  }

  form.addEventListener('submit', event => {
    if (event.submitter === stop) {
      event.preventDefault();
      if (asked === null) return;
      tell(say('The question is being stopped.', 'La question est arrêtée.'));
      fetch('/sql/stop', {method: 'POST', body: order(), redirect: 'manual'}).catch(() => tell(''));
    } else if (asked !== null) {
      event.preventDefault();
    } else {
      begin();
    }
  });

  // The first unload is that of the question itself; whoever leaves while it is under way stops it.
  addEventListener('beforeunload', () => {
    if (asked === null) return;
    unloads++;
    if (unloads > 1) navigator.sendBeacon('/sql/stop', order());
  });
  addEventListener('pageshow', event => { if (event.persisted) rest(); });

  // What is kept is what stands in the editor.
  document.querySelectorAll('input[data-question]').forEach(it =>
    it.form.addEventListener('submit', () => { it.value = text.value; }));

  // ---- words that fit here: a list under the caret; the editor keeps the focus and names the chosen one
  const KEPT = 'socle-complete';
  const LEAST = 2;
  const MOST = 12;
  const list = document.createElement('ul');
  list.id = 'sql-words';
  list.className = 'palette words';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', say('Words that fit', 'Mots possibles'));
  list.hidden = true;
  text.parentElement.append(list);
  text.setAttribute('aria-autocomplete', 'list');
  text.setAttribute('aria-haspopup', 'listbox');
  text.setAttribute('aria-controls', list.id);

  const option = document.createElement('label');
  option.className = 'small';
  const wish = document.createElement('input');
  wish.type = 'checkbox';
  wish.checked = localStorage.getItem(KEPT) !== 'no';
  option.append(wish, ' ', say('Complete as I type', 'Compléter à la frappe'));
  actions.append(option);
  wish.addEventListener('change', () => localStorage.setItem(KEPT, wish.checked ? 'yes' : 'no'));

  let words = null;
  let asking = null;
  let here = null;
  let found = [];
  let chosen = -1;
  let inserting = false;

  /** All words, asked for once; the server says when they have not changed. */
  function load() {
    asking = asking || fetch('/api/v1/sql/words')
      .then(answer => (answer.ok ? answer.json() : null))
      .then(all => { words = all; })
      .catch(() => { asking = null; });
    return asking;
  }

  /** The text before the caret without what is quoted or a comment; null when the caret is within such. */
  function plain(before) {
    let out = '';
    for (let i = 0; i < before.length;) {
      const c = before[i];
      const two = before.slice(i, i + 2);
      const close = c === "'" ? "'" : two === '--' ? '\n' : two === '/*' ? '*/' : '';
      if (close) {
        const end = before.indexOf(close, i + (two === '--' || two === '/*' ? 2 : 1));
        if (end < 0) return null;
        out += ' ';
        i = end + close.length;
      } else {
        out += c;
        i++;
      }
    }
    return (out.match(/"/g) || []).length % 2 ? null : out;
  }

  const key = name => name.replace(/^"|"$/g, '').toLowerCase();

  /** The tables that the whole text names, by the names that they have in it; null for those that it makes. */
  function named() {
    const all = new Map();
    const known = new Map(words.tables.map(it => [it.name.toLowerCase(), it]));
    const reserved = new Set(words.keywords.map(it => it.toLowerCase()));
    for (const it of text.value.matchAll(/\b([\p{L}_][\p{L}\p{N}_]*)\s+as\s*(?:not\s+)?(?:materialized\s*)?\(/giu)) {
      all.set(key(it[1]), null);
    }
    const name = '("[^"]+"|[\\p{L}_][\\p{L}\\p{N}_]*)';
    const from = new RegExp('(?:\\b(?:from|join)\\s+|,\\s*)' + name + '(?:\\s+(?:as\\s+)?' + name + ')?', 'giu');
    for (const it of text.value.matchAll(from)) {
      const table = known.get(key(it[1]));
      if (!table) continue;
      all.set(key(it[1]), table);
      if (it[2] && !reserved.has(key(it[2]))) all.set(key(it[2]), table);
    }
    return all;
  }

  const quoted = name => (/^[a-z_][a-z0-9_]*$/i.test(name) && !words.keywords.includes(name.toUpperCase())
    ? name : '"' + name.replaceAll('"', '""') + '"');
  const columns = table => table.columns.map(it => ({text: quoted(it.name), name: it.name, note: it.type.toLowerCase()}));
  const tables = () => words.tables.map(it => ({text: quoted(it.name), name: it.name, note: 'table'}));

  /** What may stand where the caret is, the likeliest first. */
  function fitting(forced) {
    if (text.selectionStart !== text.selectionEnd) return [];
    const end = text.selectionStart;
    const before = plain(text.value.slice(0, end));
    if (before === null) return [];
    const word = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? '';
    const rest = before.slice(0, before.length - word.length);
    if (/[\p{N}]$/u.test(rest)) return [];
    here = {start: end - word.length, end};
    const owner = /("[^"]+"|[\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(rest);
    const known = named();
    let all;
    if (owner) {
      const table = known.get(key(owner[1]));
      all = table ? columns(table) : [];
    } else if (/\b(?:from|join)\s+$/i.test(rest)) {
      const made = [...known].filter(it => it[1] === null).map(it => ({text: it[0], name: it[0], note: 'with'}));
      all = [...made, ...tables()];
    } else {
      if (word.length < LEAST && !forced) return [];
      const lower = word !== '' && word === word.toLowerCase();
      all = [...new Set(known.values())].filter(it => it).flatMap(columns)
        .concat(tables())
        .concat(words.keywords.map(it => ({text: lower ? it.toLowerCase() : it, name: it, note: say('keyword', 'mot-clé')})))
        .concat(words.functions.map(it => ({text: it + '(', name: it, note: say('function', 'fonction')})));
    }
    const wanted = word.toLowerCase();
    const begins = all.filter(it => it.name.toLowerCase().startsWith(wanted) && it.text !== word);
    const holds = wanted.length < LEAST ? []
      : all.filter(it => !it.name.toLowerCase().startsWith(wanted) && it.name.toLowerCase().includes(wanted));
    const seen = new Set();
    return [...begins, ...holds].filter(it => !seen.has(it.text + it.note) && seen.add(it.text + it.note)).slice(0, MOST);
  }

  function close() {
    list.hidden = true;
    chosen = -1;
    found = [];
    text.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const options = [...list.children];
    chosen = (index + options.length) % options.length;
    options.forEach((it, i) => it.setAttribute('aria-selected', String(i === chosen)));
    options[chosen].scrollIntoView({block: 'nearest'});
    text.setAttribute('aria-activedescendant', options[chosen].id);
  }

  /** Under the word, as far as there is room: the letters of the editor are all of one width. */
  function place() {
    const look = getComputedStyle(text);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = look.fontSize + ' ' + look.fontFamily;
    const before = text.value.slice(0, here.start);
    const line = before.slice(before.lastIndexOf('\n') + 1).replaceAll('\t', '  ');
    const row = before.split('\n').length;
    const left = parseFloat(look.paddingLeft) + line.length * pen.measureText('0').width - text.scrollLeft;
    const top = parseFloat(look.paddingTop) + row * parseFloat(look.lineHeight) - text.scrollTop + 4;
    list.style.left = Math.max(0, Math.min(left, text.offsetWidth - list.offsetWidth)) + 'px';
    list.style.top = text.offsetTop + Math.max(0, Math.min(top, text.offsetHeight)) + 'px';
  }

  function show() {
    const was = list.hidden ? 0 : list.children.length;
    list.replaceChildren(...found.map((it, i) => {
      const line = document.createElement('li');
      line.id = 'sql-word-' + i;
      line.setAttribute('role', 'option');
      line.setAttribute('aria-selected', 'false');
      const name = document.createElement('b');
      name.textContent = it.name;
      const note = document.createElement('span');
      note.className = 'quiet small';
      note.textContent = it.note;
      line.append(name, ' ', note);
      line.addEventListener('mousedown', event => {
        event.preventDefault();
        take(i);
      });
      return line;
    }));
    chosen = -1;
    text.removeAttribute('aria-activedescendant');
    list.hidden = found.length === 0;
    if (list.hidden) return;
    place();
    if (was !== found.length) {
      tell(found.length + say(' words fit: arrow down chooses, Escape closes.',
        ' mots possibles\u00a0: flèche bas pour choisir, Échap pour fermer.'));
    }
  }

  function take(index) {
    const one = found[index];
    inserting = true;
    text.focus();
    text.setSelectionRange(here.start, here.end);
    // The editor's own way, which can be undone; where it is gone, the plain one.
    if (!document.execCommand('insertText', false, one.text)) {
      text.setRangeText(one.text, here.start, here.end, 'end');
    }
    inserting = false;
    close();
  }

  async function look(forced) {
    await load();
    if (!words || document.activeElement !== text) return;
    found = fitting(forced);
    if (found.length) show(); else close();
  }

  text.addEventListener('focus', load);
  text.addEventListener('input', () => { if (!inserting && wish.checked) look(false); else if (!inserting) close(); });
  text.addEventListener('blur', close);
  text.addEventListener('scroll', close);
  text.addEventListener('click', close);
  text.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault();
      close();
      form.requestSubmit(run);
    } else if (event.ctrlKey && event.key === ' ') {
      event.preventDefault();
      look(true);
    } else if (!list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (!list.hidden && chosen >= 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      take(chosen);
    } else if (!list.hidden && event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Enter'].includes(event.key)) {
      close();
    }
  });
})();
