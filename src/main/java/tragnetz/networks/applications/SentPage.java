package tragnetz.networks.applications;

import tragnetz.shared.crypto.Digits;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/**
 * It has arrived, and this happens next.
 *
 * @param number 16 digits, shown this once
 * @param mailed whether the same went to a mail address
 */
public record SentPage(House house, String number, boolean mailed) implements Page {

    public String spelled() {
        return Digits.spelled(number);
    }

    @Override
    public String template() {
        return "networks/applications/sent";
    }
}
