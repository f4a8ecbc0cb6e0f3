// Names of skills that are also ordinary words, and what must stand around them to be believed.

/** Proper names that are words too: believed as written here; in lower case only as an item of a list. */
export const NAMES = new Set(
  `Go R C React Rust Swift Spring Node Express Excel Unity Chef Puppet Salt Make Rails Expo Apollo Flask
  Dart Flutter Spark Electron Prefect Helm Backstage Zephyr Triton Torch Caddy Looker Snowflake Cassandra
  Cypress Gatling Vault Shell Markup Compose Godot Bazel Splunk Metabase Ruby Color Colour Node Sinatra
  Snowflake Blade Eloquent Terraform Sketch Scala Angular Gazebo Fireworks Lighthouse Wagtail Pulumi Maven
  Gradle Restore Anchor Envoy Flink Crits`.split(/\s+/),
);

/** Short names in capitals that would be words, places or other trades in any other writing. */
export const CAPITALS = new Set(
  `REST RAG AD DOM ISA BIND SPICE RICE EXPLAIN STRIDE SAN SIL ARIA IDP DAGs OCM BPM EDA TS RL ML SLO CAN LIN
  IAM ETL ELT CAP`.split(/\s+/),
);

/** Aliases that no ad means when it says them alone: too short, or another trade's word. */
export const REFUSED = new Set(
  `sh ir ia rn docs charts listening login restore terminal rendering regression tracing transitions tuning
  estimation taxonomy localization inference sketching normalization consensus replication aggregates
  activation scalability choreography encapsulation interpreters parsing hashing threads queues cache
  copilots routing layout metrics alerting dashboards transformers embeddings plotting progression
  reversing prompting reversal shaders tearing allocators kernels versioning markup sprints composables crits
  questionnaires pull-system flow-metrics cycle-time service-classes error-messages use-cases
  status-codes conflict-resolution asking-questions giving-feedback working-with-others discovery-calls job-interviews`
    .split(/\s+/)
    .map((name) => name.replaceAll('-', ' ')),
);

/** Ordinary words that are skills only where an ad asks for them. */
export const ORDINARY = new Set(
  `communication testing statistics coaching mentoring mentorship hiring recruiting negotiation
  bargaining facilitation editing proofreading documentation simulation budgeting prioritization
  monitoring containers networking probability color influencing reporting shell typography
  firmware authorization observability profiling parallelism algorithms debugging troubleshooting
  kanban metrics influencing outsourcing virtualization firewalls shaders encryption`.split(/\s+/),
);

/** What follows a word when it is not the name of a skill. */
const AFTER: Record<string, RegExp> = {
  go: /^[\s-]+(?:to|for|live|from|on|above|beyond|the|home|team|ahead|through|into|with|out|further|by|back|over|green|fast|wrong|no)\b/i,
  react: /^\s+(?:to|quickly|calmly|well|fast|when|under)\b/i,
  spring: /^\s+(?:semester|internship|intern|20\d\d|cleaning|season|break|term|water)\b/i,
  rust: /^[\s-]+(?:belt|proof|prevention|removal|free)\b/i,
  swift: /^\s+(?:messag|code|payment|action|response|resolution|and\s+kind)/i,
  excel: /^\s+(?:at|as|under|beyond|when|if|academically)\b/i,
  express: /^\s+(?:yourself|ideas|delivery|mail|lunch|train|written|consent|interest|shipping)/i,
  unity: /^\s+(?:of|among|church|hospital|health)\b/i,
  node: /^\s+\d(?:\D|$)/,
  c: /^(?:[-‑](?:suite|level|section)|\s*&|'s|\.\s?[A-Z]\.)/i,
  r: /^(?:\s*&|'s|\.\s?[A-Z]\.)/,
  networking: /^\s+(?:events?|opportunit|lunch|breakfast|drinks)/i,
  rest: /^\s+(?:of|assured|day|room)/i,
  ts: /^\s*(?:\/\s*sci|clearance)/i,
  chef: /^\s+(?:de|in)\b/i,
  containers: /^\s+(?:ship|terminal|yard|port)/i,
  color: /^\s*,?\s*(?:religion|race|sex|national)/i,
};

/** What stands before a word when it is not the name of a skill. */
const BEFORE: Record<string, RegExp> = {
  c: /(?:class|size|grade|type|category|tier|level|series|schedule|annex|exhibit|wide|vitamin|band|plan|phase|hepatitis|usb|model|section|part|option)[\s-]+$/i,
  r: /(?:class|size|grade|type|category|series|schedule|annex|exhibit|rated|model|section|part|option)[\s-]+$/i,
  authorization: /(?:work|employment|prior|travel)\s+$/i,
  color: /(?:race|religion|of|hair|in)\s*,?\s+$/i,
  go: /(?:to|you|we|they|will|can|must|let's|good to|always|never|and|who)\s+$/,
  unity: /(?:national|team|family)\s+$/i,
  chef: /(?:sous|head|pastry)\s+$/i,
  testing: /(?:drug|alcohol|background|blood|covid)\s+(?:and\s+\w+\s+)?$/i,
  hiring: /(?:we're|we are|is|are|now|equal)\s+$/i,
};

/** Words that follow a name when a sentence begins with it: "React developer", "Excel skills". */
const NOUN =
  /^\s+(?:developer|engineer|programm|experience|skills?|knowledge|code|coding|services?|apps?|applications?|native|is|are|for|on|with|would|or|and|plus|preferred|required|desirable|a\b|\d|[A-Z(])/;

const LIST_BEFORE = /(?:^|[\n,;:/(|•·+&*–—-])\s*$/;
const LIST_AFTER = /^\s*(?:$|[\n,;:/)|•·+&(–—]|\.(?:\s|$)| (?:and|or|und) )/;

/** True where a word stands as an item of a list: between separators, not inside a sentence. */
export const isListed = (before: string, after: string): boolean =>
  LIST_BEFORE.test(before) && LIST_AFTER.test(after);

/** True unless the words around say that another meaning is meant. */
export function isMeant(word: string, before: string, after: string): boolean {
  const key = word.toLowerCase();
  return !AFTER[key]?.test(after) && !BEFORE[key]?.test(before);
}

/** A proper name that opens a sentence may be a verb: "React calmly". */
export function opensAsVerb(before: string, after: string): boolean {
  const opens = /(?:^|[\n•·*]|[.!?]\s|^\s*[-–—]|\n\s*[-–—])\s*$/.test(before);
  return opens && !LIST_AFTER.test(after) && !NOUN.test(after);
}

const ASKED_BEFORE =
  /(?:experience|experienced|knowledge|understanding|skill|skills|skilled|proficien\w+|expertise|background|familiar\w*|basics|fundamentals|comfortable|good|strong|grounding|trained|training|practice|foundation|foundations)\s+(?:in|with|of|at)\s+(?:\w+\s+){0,2}$|(?:strong|solid|good|excellent|basic|advanced|deep)\s+(?:\w+\s+)?$/i;
const ASKED_AFTER =
  /^\s+(?:skills?|experience|knowledge|tools?|techniques?|fundamentals|basics|concepts|background|principles)\b/i;

/** True where an ad asks for what an ordinary word names. */
export const isAsked = (before: string, after: string): boolean =>
  ASKED_BEFORE.test(before) || ASKED_AFTER.test(after) || isListed(before, after);
