package tragnetz.notifications;

/**
 * A kind of notice; the slice that tells it plugs it in as a bean.
 *
 * @param name one noun, words joined by hyphens
 * @param mailByDefault whether it also comes by mail as long as the person has not chosen
 * @param urgent whether it waits for no daily digest; quiet hours it always respects
 */
public record NoticeKind(String name, boolean mailByDefault, boolean urgent) {

    public NoticeKind {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("Not a noun: " + name);
        }
    }
}
