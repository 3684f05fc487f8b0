package tragnetz.support;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A person's authenticator app, written anew from RFC 6238. */
public final class App {

    private static final String PAGE = "/de/my/authenticator";
    private static final Pattern SEED = Pattern.compile("spelled\"><bdi dir=\"ltr\">([A-Z2-7 ]+)<");

    private final byte[] seed;
    private final String typed;
    private String used = "";

    private App(String typed) {
        BigInteger bits = BigInteger.ONE;
        for (char letter : typed.toCharArray()) {
            bits =
                    bits.shiftLeft(5)
                            .or(
                                    BigInteger.valueOf(
                                            "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] all = bits.toByteArray();
        this.seed = java.util.Arrays.copyOfRange(all, all.length - 20, all.length);
        this.typed = typed;
    }

    /** The app, after its owner typed the seed. */
    public static App of(String seed) {
        return new App(seed.replace(" ", ""));
    }

    /** Reads the seed from the page; no code has been sent yet. */
    public static App readBy(Visitor visitor) {
        visitor.get(PAGE);
        Matcher spelled = SEED.matcher(visitor.follow(visitor.post(PAGE + "/seed")).body());
        if (!spelled.find()) {
            throw new AssertionError("no seed on the page");
        }
        return of(spelled.group(1));
    }

    /** Sets the app up for the person; the session shows no second factor any more. */
    public static App connectedBy(Visitor visitor, UUID account, Rows rows) {
        App app = readBy(visitor);
        app.used = app.code(0);
        int status = visitor.post(PAGE, "code", app.used).statusCode();
        if (status != 200) {
            throw new AssertionError("The app was not taken: " + status);
        }
        rows.update("update identity.session set strong_at = null where account_id = ?", account);
        return app;
    }

    /** Shows the next code where a step-up is asked for; where that leads. */
    public String prove(Visitor visitor, HttpResponse<String> wanted) {
        String page = Visitor.location(wanted);
        if (!page.matches("/../my/step-up\\?to=.*")) {
            throw new AssertionError("No step-up was asked for: " + page);
        }
        visitor.get(page);
        return Visitor.location(
                visitor.post("/de/my/step-up", "to", visitor.hidden("to"), "code", code(1)));
    }

    /** The code that connected the app. */
    public String used() {
        return used;
    }

    public String seed() {
        return typed;
    }

    /** The code of this moment, or of so many steps later. */
    public String code(int later) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(seed, "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / 30 + later;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int at = hash[19] & 15;
            return "%06d"
                    .formatted((ByteBuffer.wrap(hash).getInt(at) & Integer.MAX_VALUE) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
