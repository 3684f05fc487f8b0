@NullMarked
package tragnetz.networks.memberships;

import org.jspecify.annotations.NullMarked;
