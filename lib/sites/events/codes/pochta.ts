// Operations of Pochta Rossii: type, then `type:attribute` where the attribute matters.

/**
 * The post's own list of operations and attributes (facts: ru 2.2, meaning). Types that two lists number apart (46: part
 * handed over, or a number taken back) keep the place: their words decide. 43 is a permission, 48 a part.
 */
export const POCHTA = `
picked-up 1
delivered 2 21
returned 2:2 2:4 2:7 2:9
returning 3 8:36 8:40 8:41 14:22
= 2:14 4 8 15 20 22 25 30 31 33 34 36 37 40 41 45 46 47 48 49 50 51 52 8:16 8:19 8:21 8:22 8:24 8:25 8:26 8:34
! 5 17 26 35 38 44 8:29 8:47
lost 5:1 18 12:28 42:28
destroyed 16
available-for-pickup 6 7 23 43 8:2 8:9 8:10 8:14 8:23 8:27 8:28 8:33 8:35 8:37 8:38 8:39 8:42 8:43 8:48
arrived 9 8:5 8:13 29
departed 10
import-customs 11 14 24 39
customs-action 14:5 14:6 14:18 24:1051 24:1052 24:1053 24:1054 24:1056 24:1059 24:1065 24:1073
!customs 5:8 14:2 14:4 14:8 14:9 14:14 14:15 14:17 14:20 14:23 24:1019 24:1020 39:3 39:4 39:5 39:6 39:9 40:3 12:24 42:24
delivery-failed 12 42 22:1 22:2 22:3 22:4 22:5 22:6 22:7 22:8 22:9
info-received 13 27 28
customs-released 14:1 14:13 14:16 19 39:2 39:8 40:1 8:6
in-transit 8:0 8:1 8:3 8:4 8:7 8:8 8:20 8:30 8:31 8:44
last-mile 8:11 8:17 8:32 8:49
out-for-delivery 8:15 8:18`;
