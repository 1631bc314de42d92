@NullMarked
package dev.appcard.adapter.out.persistence.schema;

import org.jspecify.annotations.NullMarked;
