/** What runs on every page from the reader's first touch on. */
import { followReading } from './current-provision.ts';
import { keepSettings } from './display-settings.ts';
import { headerReturns } from './header-returns.ts';
import { keepMyOrgan } from './my-organ.ts';
import { wireOnDemand } from './on-demand.ts';
import { keepReadingPlace } from './reading-place.ts';
import { wireSearchKey } from './search-key.ts';

keepSettings();
headerReturns();
keepMyOrgan();
followReading();
keepReadingPlace();
wireSearchKey();
wireOnDemand();
