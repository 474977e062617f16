/** The whole text offers the place where it was last left. */
import { offerReadingPlace } from './reading-place.ts';

offerReadingPlace();
