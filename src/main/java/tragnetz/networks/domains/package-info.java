@NullMarked
package tragnetz.networks.domains;

import org.jspecify.annotations.NullMarked;
