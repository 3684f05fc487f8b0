package tragnetz.networks.handovers;

import java.time.LocalDate;

/**
 * Who coordinates a network.
 *
 * @param factors how many passkeys and apps open the account beside the mailbox
 */
public record Coordinator(String name, LocalDate since, int factors) {}
