package tragnetz.support;

import java.util.List;

/** Thirty ways to lie about the host. */
public final class Hosts {

    public static final String EVIL = "evil-canary.example";
    public static final List<List<String>> FORMS =
            List.of(
                    List.of("Host: " + EVIL),
                    List.of("Host: " + EVIL + ":80"),
                    List.of("Host: " + EVIL + ":443"),
                    List.of("Host: " + EVIL + ":99999"),
                    List.of("Host: " + EVIL + "."),
                    List.of("Host: www." + EVIL),
                    List.of("Host: LOCALHOST." + EVIL),
                    List.of("Host: localhost@" + EVIL),
                    List.of("Host: localhost#" + EVIL),
                    List.of("Host: localhost/" + EVIL),
                    List.of("Host: localhost?" + EVIL),
                    List.of("Host: localhost " + EVIL),
                    List.of("Host: localhost\t" + EVIL),
                    List.of("Host: localhost," + EVIL),
                    List.of("Host: \"" + EVIL + "\""),
                    List.of("Host: [::1]." + EVIL),
                    List.of("Host: " + EVIL + "%00localhost"),
                    List.of("Host: http://" + EVIL),
                    List.of("Host: localhost", "Host: " + EVIL),
                    List.of("Host: localhost", " " + EVIL),
                    List.of("Host: localhost", "X-Forwarded-Host: " + EVIL),
                    List.of("Host: localhost", "X-Forwarded-Host: localhost, " + EVIL),
                    List.of("Host: localhost", "X-Forwarded-Server: " + EVIL),
                    List.of("Host: localhost", "X-Host: " + EVIL),
                    List.of("Host: localhost", "X-HTTP-Host-Override: " + EVIL),
                    List.of("Host: localhost", "Forwarded: host=" + EVIL + ";proto=https"),
                    List.of(
                            "Host: localhost",
                            "X-Forwarded-Proto: https",
                            "X-Forwarded-Host: " + EVIL),
                    List.of("Host: localhost", "X-Forwarded-Prefix: //" + EVIL),
                    List.of("Host: localhost", "X-Original-URL: //" + EVIL),
                    List.of("Host: localhost", "X-Rewrite-URL: http://" + EVIL + "/"),
                    List.of(
                            "Host: localhost",
                            "Origin: https://" + EVIL,
                            "Referer: https://" + EVIL));

    private Hosts() {}
}
