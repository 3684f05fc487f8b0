package tragnetz.networks.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * Who runs this installation ({@code TRAGNETZ_OPERATOR_NAME} …); empty until somebody fills it in.
 *
 * @param address postal address, its lines parted by commas
 * @param responsible who answers for the contents
 * @param source web address of the source of what runs here (AGPL, section 13); empty when readers
 *     have to ask for it
 */
@ConfigurationProperties("tragnetz.operator")
public record Operator(
        @DefaultValue("") String name,
        @DefaultValue("") String address,
        @DefaultValue("") String email,
        @DefaultValue("") String phone,
        @DefaultValue("") String responsible,
        @DefaultValue("") String source) {

    public boolean known() {
        return !name.isBlank() && !address.isBlank() && reachable();
    }

    public boolean reachable() {
        return !email.isBlank() || !phone.isBlank();
    }

    /** Whether the source can be read at a web address. */
    public boolean open() {
        return source.startsWith("https://");
    }

    public List<String> lines() {
        return List.of(address.split("\\s*,\\s*", -1));
    }
}
