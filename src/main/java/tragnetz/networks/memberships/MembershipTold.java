package tragnetz.networks.memberships;

import java.util.UUID;

/** A membership as coordinators see it. */
public record MembershipTold(UUID id, String name, String kind, Membership state) {}
