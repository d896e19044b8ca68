// A button beside each text to take along. Without a script the text can be selected whole.
(function () {
  'use strict';
  var says = document.getElementById('copying');
  if (!says) return;

  function select(text) {
    var range = document.createRange();
    range.selectNodeContents(text);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  document.querySelectorAll('[data-copy]').forEach(function (text) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-button';
    button.textContent = says.dataset.label;
    button.setAttribute('aria-label', says.dataset.named.replace('{0}', text.dataset.copy));
    button.addEventListener('click', function () {
      // an empty status first, so that the same words are spoken again
      says.textContent = '';
      var copied = navigator.clipboard ? navigator.clipboard.writeText(text.textContent) : Promise.reject(new Error('no clipboard'));
      copied.then(function () {
        says.textContent = says.dataset.done;
        button.textContent = says.dataset.done;
        setTimeout(function () { button.textContent = says.dataset.label; }, 3000);
      }, function () {
        select(text);
        says.textContent = says.dataset.failed;
      });
    });
    text.after(button);
  });
})();
