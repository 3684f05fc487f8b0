package tragnetz.shared.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of our own mailbox that say whom they were made for: {@code reply+<token>@…}. Without a
 * mailbox there are none.
 */
@Component
public class ReturnAddress {

    private static final Pattern PARTS = Pattern.compile("([^@+]+)@([^@]+)");

    private final String local;
    private final String domain;

    /**
     * @param mailbox address of the mailbox that is read; empty for none
     */
    ReturnAddress(@Value("${tragnetz.inbox.address:}") String mailbox) {
        Matcher parts = PARTS.matcher(mailbox.strip().toLowerCase(Locale.ROOT));
        if (!mailbox.isBlank() && !parts.matches()) {
            throw new IllegalArgumentException("tragnetz.inbox.address is no mail address");
        }
        local = mailbox.isBlank() ? "" : parts.group(1);
        domain = mailbox.isBlank() ? "" : parts.group(2);
    }

    /** Whether what people answer can come back. */
    public boolean open() {
        return !local.isEmpty();
    }

    /** The address of this token; empty without a mailbox. */
    public Optional<Address> of(String token) {
        return open()
                ? Optional.of(new Address(local + "+" + token + "@" + domain))
                : Optional.empty();
    }

    /** The token of the first of our addresses in these headers. */
    public Optional<String> token(String headers) {
        if (!open()) {
            return Optional.empty();
        }
        Matcher found =
                Pattern.compile(
                                "(?<![a-z0-9.])"
                                        + Pattern.quote(local)
                                        + "\\+([0-9a-f]{32})@"
                                        + Pattern.quote(domain)
                                        + "(?![a-z0-9.-])")
                        .matcher(headers.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
