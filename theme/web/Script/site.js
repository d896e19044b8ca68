// What needs a script on these pages, and no more. Every page works without it.
(function () {
  'use strict';
  var page = document.documentElement;
  var exit = document.querySelector('header .exit');

  // Leaving: blank at once, then a page that takes this one's place in the history.
  function leave() {
    page.className += ' gone';
    document.title = '';
    window.location.replace(exit.href);
  }

  if (exit) {
    document.querySelectorAll('a.exit').forEach(function (link) {
      link.addEventListener('click', function (event) {
        event.preventDefault();
        leave();
      });
    });

    var presses = [];
    document.addEventListener('keyup', function (event) {
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      presses = presses.filter(function (time) { return event.timeStamp - time < 5000; }).concat(event.timeStamp);
      if (presses.length >= 3) leave();
    });

    // A page that was left and comes back from the browser's memory stays blank and leaves again.
    window.addEventListener('pageshow', function (event) {
      if (event.persisted && page.classList.contains('gone')) leave();
    });
  }

  // A mark or a number opens its slip where it is, without moving the page.
  function slipOf(id) {
    var body = id && document.getElementById(id);
    return body && body.closest('details');
  }

  document.addEventListener('click', function (event) {
    var mark = event.target.closest('a.mark');
    var number = String(window.getSelection()) ? null : event.target.closest('.stat');
    var slip = mark ? slipOf(mark.hash.slice(1)) : number ? slipOf(number.dataset.slip) : null;
    if (!slip) return;
    event.preventDefault();
    slip.open = !slip.open;
    if (mark && slip.open) slip.querySelector('summary').focus({ preventScroll: true });
    if (slip.open) slip.scrollIntoView({ block: 'nearest' });
  });

  // Browsers that do not open a closed slip for an address that points into it.
  function openNamed() {
    var slip = slipOf(decodeURIComponent(location.hash.slice(1)));
    if (slip && !slip.open) {
      slip.open = true;
      slip.scrollIntoView({ block: 'nearest' });
    }
  }

  window.addEventListener('hashchange', openNamed);
  openNamed();
})();
