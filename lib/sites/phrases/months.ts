// Months of languages that have no page wording of their own but come up in dates: full names and the usual short ones, told by the whole word.

/** January first, parted by `|`, spellings by spaces; two words of one month are joined. Levant Arabic, Czech, Greek, Hungarian, Hindi, Kazakh, Azerbaijani. */
export const MORE_MONTHS: readonly string[] = [
  'كانونالثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرينالأول|تشرينالثاني|كانونالأول',
  'leden ledna|únor února|březen března|duben dubna|květen května|června|července|srpen srpna|září|říjen října|listopad listopadu|prosinec prosince',
  'ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μαρ|απρίλιος απριλίου απρ|μάιος μαΐου μαι|ιούνιος ιουνίου ιουν|ιούλιος ιουλίου ιουλ|αύγουστος αυγούστου αυγ|σεπτέμβριος σεπτεμβρίου σεπ|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε|δεκέμβριος δεκεμβρίου δεκ',
  'január jan|február febr|március márc|április ápr|május|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  'जनवरी जन|फ़रवरी फरवरी फर|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर सितं|अक्टूबर अक्तूबर अक्टू|नवंबर नवम्बर नवं|दिसंबर दिसम्बर दिसं',
  'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
];
