package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletRequest;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@HouseTest
class BucketsTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Buckets buckets;
    @Autowired Door door;
    @Autowired Rows rows;

    @Value("${spring.datasource.hikari.maximum-pool-size:12}")
    int pool;

    private final String who = UUID.randomUUID().toString();

    @Test
    void triesOfRefusedFormsCountToo() {
        for (int tried = 0; tried < 3; tried++) {
            door.write(
                    MACHINE,
                    () -> {
                        buckets.drop(new Buckets.Drop("test", who, 3));
                        door.forget();
                        return null;
                    });
        }

        assertThatThrownBy(
                        () ->
                                door.write(
                                        MACHINE,
                                        () -> {
                                            buckets.drop(new Buckets.Drop("test", who, 3));
                                            return null;
                                        }))
                .isInstanceOf(TooMany.class);
    }

    /** Every request holds a connection and wants a second: with one pool all would wait. */
    @Test
    void fullHouseStillCounts() throws Exception {
        CyclicBarrier everybodyInside = new CyclicBarrier(pool);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> all = new ArrayList<>();
            for (int one = 0; one < pool; one++) {
                all.add(crowd.submit(() -> door.write(MACHINE, () -> drop(everybodyInside))));
            }
            for (Future<Object> one : all) {
                assertThat(one.get()).isEqualTo(who);
            }
        }
    }

    @Test
    void noPlaceOnTheInternetIsStored() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8:1:2:3:4:5:6");
        Buckets.Drop drop = Buckets.Drop.from(request, "test", 1000);
        assertThat(drop.who()).isEqualTo("20010db8000100");
        door.write(
                MACHINE,
                () -> {
                    buckets.drop(drop);
                    return null;
                });

        assertThat(rows.query("select encode(bucket, 'hex') as b from shared.rate_bucket"))
                .isNotEmpty()
                .allSatisfy(
                        it ->
                                assertThat(Objects.toString(it.get("b")))
                                        .hasSize(64)
                                        .doesNotContain("20010db8"));
    }

    private Object drop(CyclicBarrier everybodyInside) {
        try {
            everybodyInside.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        buckets.drop(new Buckets.Drop("test", who, 1000));
        return who;
    }
}
