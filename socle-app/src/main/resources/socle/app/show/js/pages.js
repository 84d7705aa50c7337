// What every page of a served project gains by script: a key for the search. Without it every page works.
(() => {
  'use strict';
  const typing = it => it.closest('input, textarea, select, [contenteditable]');

  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      const search = document.getElementById('q');
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });
})();
