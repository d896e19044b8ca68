// The reader's own way to share, where the browser offers one. The plain links stay beside it.
(function () {
  'use strict';
  var links = document.querySelector('[data-share]');
  if (!links || !navigator.share) return;
  var place = document.createElement('li');
  var button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  button.textContent = links.dataset.share;
  button.addEventListener('click', function () {
    // a reader who changes their mind is no error
    navigator.share({ text: links.dataset.text, url: links.dataset.url }).catch(function () {});
  });
  place.append(button);
  links.prepend(place);
})();
