/* Small conveniences; every page works without them. */
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("scripted");

  function remember(theme) {
    root.setAttribute("data-theme", theme);
    var path = document.querySelector("[data-theme-choice]").getAttribute("href").replace(/preferences.*/, "");
    var secure = location.protocol === "https:" ? ";Secure" : "";
    document.cookie = "hansa.theme=" + theme + ";path=" + path + ";max-age=31536000;SameSite=Lax" + secure;
  }

  document.addEventListener("click", function (event) {
    var theme = event.target.closest("[data-theme-choice]");
    if (theme) {
      event.preventDefault();
      remember(theme.getAttribute("data-theme-choice"));
      return;
    }
    var menu = event.target.closest(".bar-menu");
    if (menu) {
      var open = document.getElementById("nav").classList.toggle("open");
      menu.setAttribute("aria-expanded", String(open));
    }
  });

  /* a form is sent once, however often its button is pressed */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "1";
    window.setTimeout(function () {
      delete form.dataset.sent;
    }, 5000);
  });

  /* a code that is good for minutes only is fetched anew */
  var fading = document.querySelector("[data-refresh-seconds]");
  if (fading) {
    window.setTimeout(function () {
      location.reload();
    }, Number(fading.getAttribute("data-refresh-seconds")) * 1000);
  }

  /* who is led to another page asks this one nothing more: its view may be gone before the other one is there */
  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery && window.PrimeFaces) {
      jQuery(document).on("pfAjaxComplete", function (event, request, settings, args) {
        if (args && args.redirect) {
          PrimeFaces.getWidgetsByType(PrimeFaces.widget.Poll).forEach(function (poll) {
            poll.stop();
          });
          PrimeFaces.ajax.Queue.abortAll();
        }
      });
    }
  });

  /* a filter that is chosen applies itself */
  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-applies]")) {
      event.target.form.requestSubmit();
    }
  });
})();
