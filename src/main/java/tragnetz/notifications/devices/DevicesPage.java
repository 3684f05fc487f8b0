package tragnetz.notifications.devices;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Browsers that are woken.
 *
 * @param key our public key, by which the push service knows that it is us
 */
public record DevicesPage(List<Device> devices, String key, Problems problems) implements Form {

    /** One browser. */
    public record Device(UUID id, String label, LocalDate since) {}

    @Override
    public String template() {
        return "notifications/devices/index";
    }
}
