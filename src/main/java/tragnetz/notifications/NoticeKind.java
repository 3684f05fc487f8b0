package tragnetz.notifications;

/**
 * A kind of notice; the slice that tells it plugs it in as a bean.
 *
 * @param name one noun, words joined by hyphens
 * @param mailByDefault whether it also comes by mail as long as the person has not chosen
 * @param urgent whether it waits for no daily digest; quiet hours it always respects
 * @param mails whether it can come by mail at all; false where the slice sends mails of its own
 */
public record NoticeKind(String name, boolean mailByDefault, boolean urgent, boolean mails) {

    public NoticeKind(String name, boolean mailByDefault, boolean urgent) {
        this(name, mailByDefault, urgent, true);
    }

    /** Its slice writes the mail itself: a second one would say the same. */
    public static NoticeKind mailedApart(String name) {
        return new NoticeKind(name, false, false, false);
    }

    public NoticeKind {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("Not a noun: " + name);
        }
    }
}
