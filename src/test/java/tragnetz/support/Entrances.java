package tragnetz.support;

/** The ways into a house, as people go them: by mail, with an app, with a card. */
public final class Entrances {

    private static final String PIN = "284715";

    private final PostOffice post;

    public Entrances(PostOffice post) {
        this.post = post;
    }

    /** Was sent to the sign-in page, asks for a mail and follows its link back to this path. */
    public Reader byMail(Reader person, String address, String path) {
        person.isAt("/sign-in")
                .fills("identity.signin.address", address)
                .presses("identity.signin.submit")
                .isAt("/sign-in/code");
        return person.follows(post.next(address, "/sign-in/link#").address())
                .presses("identity.link.submit")
                .isAt(path);
    }

    /** By the link that an empty house prints, to where a network moves in. */
    public static void byConsole(Reader keeper, String link, String name, String address) {
        keeper.opens(link)
                .presses("moves.arrivals")
                .isHinderedByNothing()
                .fills("setup.name", name)
                .fills("setup.address", address)
                .presses("founding.next")
                .isAt("/administration/arrivals")
                .isTold("set-up-kept")
                .isHinderedByNothing();
    }

    /** Connects the first app; that shows a second factor too. */
    public static Reader withApp(Reader person) {
        person.opens("/my/authenticator").presses("authenticator.begin");
        App app = App.of(person.page().locator(".spelled").innerText());
        return person.fills("authenticator.code", app.code(0))
                .presses("authenticator.confirm")
                .reads("authenticator.codes.lead");
    }

    /** Points an Arabic phone at the picture on a card that lies on the issuer's screen. */
    public static Reader byCard(Reader person, Reader issuer, Installation house) {
        String digits = issuer.page().locator(".papercard .spelled").innerText();
        issuer.presses("passes.handed");
        return person.follows(house.address() + "/ar/passes/enrolment#" + digits.replace(" ", ""))
                .fills("passes.pin.new", PIN)
                .fills("passes.pin.again", PIN)
                .presses("passes.enrol")
                .isAt("/my");
    }
}
