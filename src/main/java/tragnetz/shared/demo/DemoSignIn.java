package tragnetz.shared.demo;

/**
 * Somebody one can be in a demo.
 *
 * @param name display name or pseudonym
 * @param address where the sign-in mail goes; it can be read in the outbox
 * @param role administrator, coordinator, editor, member or authority
 * @param place slug of the network; empty for the whole installation
 */
public record DemoSignIn(String name, String address, String role, String place) {}
