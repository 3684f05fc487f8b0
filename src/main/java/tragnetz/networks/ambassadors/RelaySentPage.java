package tragnetz.networks.ambassadors;

import tragnetz.shared.crypto.Digits;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/**
 * The message is on its way.
 *
 * @param number 16 digits, shown this once
 */
public record RelaySentPage(House house, String number) implements Page {

    public String spelled() {
        return Digits.spelled(number);
    }

    @Override
    public String template() {
        return "networks/ambassadors/sent";
    }
}
