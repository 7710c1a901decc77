/** The words and phrases of generated articles. */

export const people = [
  'the harbour master',
  'Mayor Ilse Brandt',
  'a spokeswoman for the ferry company',
  'Deputy Minister Oren Vale',
  'the head of the fishing cooperative',
  'retired surveyor Tom Akers',
  'the county engineer',
  'Judge Maren Okafor',
  'the chair of the parents’ council',
  'an officer who asked not to be named',
  'Dr. Helen Quist',
  'the union’s treasurer',
];

export const subjects = [
  'the new breakwater',
  'a second survey of the seabed',
  'the council’s budget for repairs',
  'the night ferry to the islands',
  'an inquiry into last winter’s flood',
  'the old grain warehouse',
  'a court in the capital',
  'the regional power grid',
  'most of the town’s schools',
  'the shipping line',
  'a group of 40 residents',
  'the reservoir above the valley',
];

export const verbs = [
  'has delayed',
  'will replace',
  'could put at risk',
  'has already cost more than',
  'was meant to protect',
  'now depends on',
  'raised doubts about',
  'closed the road to',
  'drew attention to',
  'won’t pay for',
];

export const objects = [
  'the plan that voters approved in May',
  'about 3,200 households on the eastern shore',
  'a bridge that was built in 1964',
  'the contract with the dredging firm',
  'homes, shops and two clinics',
  'the railway between the port and the mines',
  'what officials had called a temporary measure',
  'the last open dock',
  'a fund of 18.5 million crowns',
  'the long-promised tunnel',
];

export const endings = [
  'as the storm season begins',
  'according to documents seen by this newspaper',
  'after months of talks that led nowhere',
  'although no date was given',
  'while engineers wait for calmer weather',
  'for the third time in a decade',
  'since the spring of 2023',
  'before the end of the year',
  'less than a week after the vote',
  'in spite of warnings from three ministries',
];

/** Quotations, with straight quotes to be set. */
export const sayings = [
  "We can't promise anything before the tide turns",
  "It's a wall, not a miracle",
  "Nobody told us, and nobody's asking now",
  'I have lived here for sixty years, and I have never seen the water this high',
  "They're counting boats when they should be counting people",
  "The '90s plan was better than what's on the table today",
  "That isn't what the engineers' report says",
  'We will rebuild, and we will do it without borrowing',
];

export const linked = [
  'the port authority',
  'last year’s flood',
  'a published letter',
  'the audit office',
  'emergency repairs',
  'the islands',
  'a June report',
  'the energy ministry',
];

export const promos = [
  'HARBOUR TOWN BRACES FOR SECOND STORM AS SEA WALL CRACKS',
  "WHAT THE COUNCIL'S LEAKED BUDGET SAYS ABOUT THE NEW BRIDGE",
  'FERRY COMPANY RAISES FARES FOR THE THIRD TIME THIS YEAR',
  "MINISTER CALLS TUNNEL DELAY 'UNFORTUNATE' AS COSTS DOUBLE",
  'INSIDE THE NIGHT SHIFT THAT KEPT THE LIGHTS ON ACROSS THE VALLEY',
  'FIVE QUESTIONS THE FLOOD INQUIRY HAS NOT ANSWERED',
  'JUDGE ORDERS SHIPPING LINE TO OPEN ITS BOOKS BEFORE FRIDAY',
];

export const calls = [
  'CLICK HERE FOR MORE HARBOUR NEWS',
  'CLICK HERE TO GET THE MORNING TIDE APP',
  'SIGN UP FOR OUR DAILY NEWSLETTER',
];

export const sections = ['world', 'local', 'politics', 'economy', 'weather'];

export const slugWords = [
  'harbour',
  'storm',
  'budget',
  'ferry',
  'inquiry',
  'tunnel',
  'council',
  'islands',
  'repairs',
  'vote',
];
