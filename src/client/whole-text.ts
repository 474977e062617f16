/** The whole text offers the place where it was last left; its contents show where one is. */
import { followContents } from './follow-contents.ts';
import { offerReadingPlace } from './reading-place.ts';

offerReadingPlace();
followContents();
