@NullMarked
package tragnetz.networks.contacts;

import org.jspecify.annotations.NullMarked;
