@NullMarked
package tragnetz.networks.pages;

import org.jspecify.annotations.NullMarked;
