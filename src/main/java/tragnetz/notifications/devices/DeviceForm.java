package tragnetz.notifications.devices;

import tragnetz.shared.web.Typed;

/**
 * A browser as its own script names it.
 *
 * @param endpoint address at its push service
 */
record DeviceForm(String endpoint) {

    DeviceForm {
        endpoint = Typed.line(endpoint);
    }
}
