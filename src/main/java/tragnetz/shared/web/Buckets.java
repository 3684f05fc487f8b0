package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.crypto.Pepper;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Counts tries by the hour. Who tried is kept as an HMAC with a key of that hour; no internet
 * address is stored.
 */
@Component
public class Buckets {

    private static final Machine MACHINE = new Machine("buckets");

    /**
     * One try.
     *
     * @param purpose what is tried, a noun
     * @param who whose bucket fills: a place on the internet or a typed address
     * @param most tries an hour that are answered
     */
    public record Drop(String purpose, String who, int most) {

        /** The bucket of the place the request comes from: one IPv4 address or an IPv6 /56. */
        public static Drop from(HttpServletRequest request, String purpose, int most) {
            return new Drop(purpose, place(request.getRemoteAddr()), most);
        }

        private static String place(String address) {
            try {
                byte[] bytes = InetAddress.getByName(address).getAddress();
                return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 4 : 7));
            } catch (UnknownHostException e) {
                return "";
            }
        }
    }

    private final Door door;
    private final JdbcClient jdbc;
    private final Pepper pepper;

    Buckets(Door door, JdbcClient jdbc, KeyFolder keys) {
        this.door = door;
        this.jdbc = jdbc;
        this.pepper = new Pepper(keys, "rate-pepper");
    }

    /**
     * Counts the tries, refused forms included.
     *
     * @throws TooMany when a bucket is over
     */
    public void drop(Drop... drops) {
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
        Pepper hourly = pepper.in(hour.toString());
        boolean over =
                door.writeApart(
                        MACHINE,
                        () -> {
                            boolean any = false;
                            for (Drop drop : drops) {
                                any |= count(drop, hour, hourly) > drop.most();
                            }
                            return any;
                        });
        if (over) {
            throw new TooMany();
        }
    }

    /** Until all buckets are empty again. */
    static int minutes() {
        return 60 - Instant.now().atZone(ZoneOffset.UTC).getMinute();
    }

    private int count(Drop drop, Instant hour, Pepper hourly) {
        return jdbc.sql(
                        """
                        insert into shared.rate_bucket as b (bucket, period) values (:bucket, :period)
                        on conflict (bucket, period) do update set drops = b.drops + 1 returning drops
                        """)
                .param("bucket", hourly.of(drop.purpose() + " " + drop.who()))
                .param("period", Timestamp.from(hour))
                .query(Integer.class)
                .single();
    }
}
