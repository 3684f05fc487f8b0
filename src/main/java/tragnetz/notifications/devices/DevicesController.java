package tragnetz.notifications.devices;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.notifications.channels.PushHosts;
import tragnetz.notifications.channels.Vapid;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Browsers that want to be woken when something is new. */
@Controller
class DevicesController {

    private static final int MOST = 10;

    private final DeviceStore store;
    private final PushHosts hosts;
    private final Vapid vapid;

    DevicesController(DeviceStore store, PushHosts hosts, Vapid vapid) {
        this.store = store;
        this.hosts = hosts;
        this.vapid = vapid;
    }

    @GetMapping("/my/notices/devices")
    Answer index(Person viewer) {
        return page(viewer, new Problems());
    }

    @PostMapping("/my/notices/devices")
    Answer add(DeviceForm form, Person viewer, HttpServletRequest request) {
        Problems problems =
                new Problems()
                        .when(!hosts.known(form.endpoint()), "endpoint", "devices.endpoint.bad")
                        .when(
                                store.all(viewer.account()).size() >= MOST,
                                "endpoint",
                                "devices.many",
                                MOST);
        if (problems.any()) {
            return Answer.again(page(viewer, problems));
        }
        store.add(viewer.account(), form.endpoint(), Browsers.name(request));
        return Answer.moved("/my/notices/devices", "device-added");
    }

    @PostMapping("/my/notices/devices/{id}/removal")
    Answer remove(@PathVariable UUID id, Person viewer) {
        if (store.remove(viewer.account(), id) == 0) {
            throw new Missing();
        }
        return Answer.moved("/my/notices/devices", "device-removed");
    }

    private DevicesPage page(Person viewer, Problems problems) {
        return new DevicesPage(store.all(viewer.account()), vapid.publicKey(), problems);
    }
}
