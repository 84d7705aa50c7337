// What every page of a served project gains by script: keys that lead to places, and a palette of pages and
// nodes. Without it every page works; what a key does is told on the page of help.
(() => {
  'use strict';
  const french = document.documentElement.lang.startsWith('fr');
  const say = (en, fr) => (french ? fr : en);
  const search = document.getElementById('q');
  if (!search) return;

  const PLACES = { h: '/', d: '/datasets', g: '/graph', r: '/runs', c: '/coverage', s: '/sql' };
  const typing = it => it.closest('input, textarea, select, [contenteditable]');
  let first = '';

  function go(key) {
    const path = PLACES[key];
    const link = path && [...document.querySelectorAll('.side .nav a')].find(it => it.getAttribute('href') === path);
    if (link) link.click();
  }

  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      search.focus();
      search.select();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === '/') {
      event.preventDefault();
      search.focus();
    } else if (event.key === '?') {
      location.assign('/help');
    } else if (first === 'g') {
      go(event.key);
    }
    first = event.key === 'g' && first !== 'g' ? 'g' : '';
  });

  // The palette: what the search page would answer, under the field (the combobox pattern of the ARIA guide).
  const list = document.createElement('ul');
  list.id = 'palette';
  list.className = 'palette';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', say('Found', 'Trouvés'));
  list.hidden = true;
  search.closest('form').append(list);
  search.setAttribute('role', 'combobox');
  search.setAttribute('aria-expanded', 'false');
  search.setAttribute('aria-controls', 'palette');
  search.setAttribute('aria-autocomplete', 'list');
  let chosen = -1;
  let asked = 0;
  const MOST = 8;

  function close() {
    list.hidden = true;
    chosen = -1;
    search.setAttribute('aria-expanded', 'false');
    search.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const options = [...list.children];
    if (options.length === 0) return;
    chosen = (index + options.length) % options.length;
    options.forEach((it, i) => it.setAttribute('aria-selected', String(i === chosen)));
    options[chosen].scrollIntoView({ block: 'nearest' });
    search.setAttribute('aria-activedescendant', options[chosen].id);
  }

  function show(items) {
    list.replaceChildren(...items.map((it, i) => {
      const option = document.createElement('li');
      option.id = 'palette-' + i;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.path = it.path;
      const name = document.createElement('b');
      name.textContent = it.title || it.name;
      const sort = document.createElement('span');
      sort.className = 'quiet small';
      sort.textContent = it.note;
      option.append(name, ' ', sort);
      option.addEventListener('mousedown', event => {
        event.preventDefault();
        location.assign(it.path);
      });
      return option;
    }));
    list.hidden = items.length === 0;
    chosen = -1;
    search.setAttribute('aria-expanded', String(!list.hidden));
    search.removeAttribute('aria-activedescendant');
  }

  async function ask() {
    const mine = ++asked;
    const words = search.value.trim();
    if (words.length < 2) return close();
    try {
      const answer = await fetch('/api/v1/search?q=' + encodeURIComponent(words) + '&lang=' + document.documentElement.lang);
      if (!answer.ok || mine !== asked) return;
      const found = await answer.json();
      if (mine === asked) show(found.groups.flatMap(group => group.hits.items ?? group.hits).slice(0, MOST));
    } catch {
      close();
    }
  }

  search.addEventListener('input', ask);
  search.addEventListener('blur', close);
  search.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      choose(chosen + 1);
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen - 1);
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.path);
    }
  });
})();
