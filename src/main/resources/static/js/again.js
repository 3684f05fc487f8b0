// Work goes on elsewhere: the page shows how far it is, without a tap, as long as somebody looks.
setTimeout(() => {
    if (document.visibilityState === "visible") {
        location.reload();
    } else {
        document.addEventListener("visibilitychange", () => location.reload(), { once: true });
    }
}, 2000);
