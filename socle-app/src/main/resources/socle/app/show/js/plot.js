// A reading cursor over the marks of a chart: point at one, or move with the arrow keys, and read its row of
// the table under the chart. It adds nothing that the table does not say; without it every page works.
(() => {
  'use strict';
  const french = document.documentElement.lang.startsWith('fr');
  const say = (en, fr) => (french ? fr : en);
  const colon = say(': ', '\u00a0: ');
  const separator = say('; ', '\u202f; ');

  /** The rows of the table, each as one line; those that are not on the page are not there. */
  function lines(table) {
    const heads = [...table.querySelectorAll('thead th')].map(it => it.textContent.trim());
    return [...table.querySelectorAll('tbody tr')].map(row =>
      [...row.children].map((cell, i) => heads[i] + colon + cell.textContent.trim()).join(separator));
  }

  /** Marks by the number of their row, in every drawing of the chart. */
  function marks(figure, most) {
    const found = new Map();
    for (const mark of figure.querySelectorAll('svg [data-row]')) {
      const row = Number(mark.dataset.row);
      if (Number.isInteger(row) && row >= 0 && row < most) {
        if (!found.has(row)) found.set(row, []);
        found.get(row).push(mark);
      }
    }
    return new Map([...found].sort((a, b) => a[0] - b[0]));
  }

  function cursor(figure) {
    const table = figure.querySelector('details table');
    const drawing = figure.querySelector('svg.plot');
    if (!table || !drawing) return;
    const words = lines(table);
    const found = marks(figure, words.length);
    if (!found.size) return;
    const rows = [...found.keys()];

    const slider = document.createElement('input');
    slider.type = 'range';
    slider.min = '1';
    slider.max = String(rows.length);
    slider.step = '1';
    slider.value = '1';
    const title = (figure.querySelector('h1, h2, h3, h4, h5, h6, figcaption') || {textContent: ''}).textContent.trim();
    slider.setAttribute('aria-label', say('Read the marks of: ', 'Lire les marques de\u00a0: ') + title);
    const line = document.createElement('output');
    line.setAttribute('aria-live', 'polite');
    line.textContent = say('Point at a mark, or use the arrow keys here.',
      'Pointez une marque, ou utilisez ici les flèches du clavier.');
    const whole = document.createElement('div');
    whole.className = 'reading';
    whole.append(slider, line);
    const drawings = figure.querySelectorAll('svg.plot');
    drawings[drawings.length - 1].after(whole);

    let here = [];
    function read(row) {
      here.forEach(mark => mark.classList.remove('at'));
      here = found.get(row);
      here.forEach(mark => mark.classList.add('at'));
      const place = rows.indexOf(row) + 1;
      slider.value = String(place);
      slider.setAttribute('aria-valuetext', place + say(' of ', ' sur ') + rows.length);
      if (line.textContent !== words[row]) line.textContent = words[row];
    }
    slider.setAttribute('aria-valuetext', '1' + say(' of ', ' sur ') + rows.length);
    slider.addEventListener('input', () => read(rows[Number(slider.value) - 1]));
    slider.addEventListener('focus', () => read(rows[Number(slider.value) - 1]));
    // The pattern of a series lies over its mark.
    const under = event => [event.target, ...document.elementsFromPoint(event.clientX, event.clientY)]
      .find(it => it.dataset && it.dataset.row !== undefined && found.has(Number(it.dataset.row)));
    for (const sort of ['pointermove', 'pointerdown']) {
      figure.addEventListener(sort, event => {
        const mark = event.target.closest('svg.plot') && under(event);
        if (mark && !here.includes(mark)) read(Number(mark.dataset.row));
      });
    }
  }

  const all = () => document.querySelectorAll('figure.fig').forEach(cursor);
  all();
  document.addEventListener('socle:drawn', all);
})();
