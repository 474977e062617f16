/** What runs on every page: small, and nothing of it needed for reading. */
import { followReading } from './current-provision.ts';
import { keepSettings } from './display-settings.ts';
import { headerReturns } from './header-returns.ts';
import { keepMyOrgan } from './my-organ.ts';
import { beginOffline } from './offline/begin.ts';
import { wireOnDemand } from './on-demand.ts';
import { openWide } from './open-wide.ts';
import { keepReadingPlace } from './reading-place.ts';
import { wireSearchKey } from './search-key.ts';

keepSettings();
openWide();
headerReturns();
keepMyOrgan();
followReading();
keepReadingPlace();
wireSearchKey();
wireOnDemand();
beginOffline();
