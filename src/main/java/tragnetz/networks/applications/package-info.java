@NullMarked
package tragnetz.networks.applications;

import org.jspecify.annotations.NullMarked;
