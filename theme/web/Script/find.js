// Searches the lists of the page that it stands on: nothing is fetched, nothing is kept.
(function () {
  'use strict';
  var form = document.getElementById('find');
  if (!form) return;
  var field = form.querySelector('input');
  var found = document.getElementById('found');

  // Letters without their marks, digits of every script as 0 to 9, one blank before each word.
  function plain(text) {
    return ' ' + text.toLowerCase()
      .replace(/(\d)[\u00a0\u202f](?=\d{3})/g, '$1').normalize('NFKD')
      .replace(/[\u064b-\u065f\u0670\u0640]|[\u0300-\u036f]/g, '')
      .replace(/[\u0622\u0623\u0625]/g, '\u0627').replace(/\u0649/g, '\u064a').replace(/\u0629/g, '\u0647')
      .replace(/[\u0660-\u0669]/g, function (digit) { return digit.charCodeAt(0) - 0x660; })
      .replace(/(\d)[,.\u066c](?=\d{3}(?!\d))/g, '$1').replace(/(\d)[,\u066b](?=\d)/g, '$1.')
      .replace(/[^\p{L}\p{N}.%]+|\.(?!\d)/gu, ' ').trim();
  }

  var sections = Array.from(document.querySelectorAll('.find .listing'), function (section) {
    return {
      element: section,
      items: Array.from(section.querySelectorAll('li'), function (item) { return { element: item, text: plain(item.textContent) }; })
    };
  });

  function search() {
    var words = plain(field.value).trim().split(/\s+/).filter(Boolean).map(function (word) { return ' ' + word; });
    var count = 0;
    sections.forEach(function (section) {
      var shown = 0;
      section.items.forEach(function (item) {
        var fits = words.every(function (word) { return item.text.indexOf(word) >= 0; });
        if (item.element.hidden === fits) item.element.hidden = !fits;
        if (fits) shown++;
      });
      section.element.hidden = shown === 0;
      count += shown;
    });
    found.textContent = words.length === 0 ? '' : count === 0 ? found.dataset.none : found.dataset.found.replace('{0}', count);
  }

  form.hidden = false;
  field.addEventListener('input', search);
  field.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      field.value = '';
      search();
    }
  });
})();
