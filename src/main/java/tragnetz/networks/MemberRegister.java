package tragnetz.networks;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Takes organisations into a network for modules that read them elsewhere. */
public interface MemberRegister {

    /**
     * What is known of an organisation.
     *
     * @param language language of its own texts
     * @param about what it says of itself; empty for nothing
     */
    record Entry(
            String name,
            String kind,
            String region,
            List<String> languages,
            String language,
            @Nullable String website,
            @Nullable String phone,
            @Nullable String email,
            String about) {}

    /**
     * Makes the organisation a member, or brings its record up to date; the network looks after it.
     */
    void put(UUID network, UUID organisation, Entry entry);

    /** The network's own language. */
    String language(UUID network);
}
