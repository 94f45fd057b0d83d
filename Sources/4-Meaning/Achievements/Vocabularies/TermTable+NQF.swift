extension TermTable {
    /// Levels of national qualifications frameworks, and the frameworks themselves (no level):
    /// last part of the address | code | English label | country | level.
    ///
    /// Source: the list `qdr` of the European Learning Model, state 2024-02. Country and level are taken from the
    /// label.
    static let nqf = TermTable(
        """
        c_009d9566|c_009d9566|Hungarian National Qualifications Framework|HUN|
        c_01169e3f|c_01169e3f|Irish National Framework of Qualifications|IRL|
        c_01be7324|c_01be7324|HuQF Level 1|HUN|1
        c_021f233f|c_021f233f|SCQF Level 10|GBR|10
        c_027221dd|c_027221dd|Scottish Credit and Qualifications Framework|GBR|
        c_02c7fedc|c_02c7fedc|CyQF Level 1|CYP|1
        c_02d8bc18|c_02d8bc18|Italian Qualifications Framework|ITA|
        c_030f5138|c_030f5138|KS NQF Level 5|1A0|5
        c_045fd11d|c_045fd11d|PQF Level 5|POL|5
        c_04d23b42|c_04d23b42|QDG Level 3|BEL|3
        c_055b6cf8|c_055b6cf8|SeQF Level 8|SWE|8
        c_060f2f91|c_060f2f91|IE NQF Level 2|IRL|2
        c_064b59e6|c_064b59e6|RQF Level 8|GBR|8
        c_0966da79|c_0966da79|TQF Level 7|TUR|7
        c_09d0ebb0|c_09d0ebb0|CFC Level 6|BEL|6
        c_0ab74a56|c_0ab74a56|MQF Level A|MLT|A
        c_0b0b744e|c_0b0b744e|BQF Level 5|BGR|5
        c_0b8188d7|c_0b8188d7|NKR Level 2|NOR|2
        c_0d55867f|c_0d55867f|Qualifications Framework of the German-speaking Community of Belgium|BEL|
        c_0e78414e|c_0e78414e|AT: NQF Level 7|AUT|7
        c_0ea90db7|c_0ea90db7|Hellenic National Qualifications Framework|GRC|
        c_0f11cfc1|c_0f11cfc1|NNMQF Level 7 A|MKD|7 A
        c_0f8ae85c|c_0f8ae85c|Slovenian Qualifications Framework|SVN|
        c_0fe2b814|c_0fe2b814|QNQ Level 7|PRT|7
        c_11b06734|c_11b06734|EstQF Level 5|EST|5
        c_11fef73b|c_11fef73b|BQF Level 1|BGR|1
        c_1205be37|c_1205be37|Turkish Qualifications Framework|TUR|
        c_12a84182|c_12a84182|DQR Level 4|DEU|4
        c_12ece3d4|c_12ece3d4|NKR Level 5.1|NOR|5.1
        c_13865e16|c_13865e16|HuQF Level 5|HUN|5
        c_138c123b|c_138c123b|LQF Level 3|LVA|3
        c_13c65774|c_13c65774|FQF Level 8|BEL|8
        c_14b672c3|c_14b672c3|LQF Level 4|LVA|4
        c_14db1595|c_14db1595|PQF Level 2|POL|2
        c_152a2ae2|c_152a2ae2|ROQF Level 7|ROU|7
        c_15435c11|c_15435c11|CFC Level 2|BEL|2
        c_16351043|c_16351043|CyQF Level 5c|CYP|5c
        c_165020a6|c_165020a6|CFC Level 8|BEL|8
        c_1711a061|c_1711a061|NLQF Level 6|NLD|6
        c_17212c18|c_17212c18|TQF Level 8|TUR|8
        c_184f7fed|c_184f7fed|DQR Level 7|DEU|7
        c_185bb246|c_185bb246|SeQF Level 6|SWE|6
        c_18c9e9fe|c_18c9e9fe|NLQF Level 5|NLD|5
        c_193238e8|c_193238e8|ME NQF Level 7.2|MNE|7.2
        c_19d85def|c_19d85def|CFC Level 3|BEL|3
        c_1a6b4df9|c_1a6b4df9|IT NQF Level 7|ITA|7
        c_1a88119b|c_1a88119b|NNMQF Level 6 A|MKD|6 A
        c_1ab773a2|c_1ab773a2|SeQF Level 7|SWE|7
        c_1aec7e1f|c_1aec7e1f|DK NQF Level 8|DNK|8
        c_1b9935cd|c_1b9935cd|HuQF Level 2|HUN|2
        c_1d0ca409|c_1d0ca409|BH NQF Level 6|BIH|6
        c_1d6c3de5|c_1d6c3de5|NQF VPET Level 3|CHE|3
        c_1dcef432|c_1dcef432|AT: NQF Level 6|AUT|6
        c_1df7b6c9|c_1df7b6c9|NSK Level 7|CZE|7
        c_1ea1c8f9|c_1ea1c8f9|SKKR Level 1|SVK|1
        c_1eeca5f9|c_1eeca5f9|QNQ Level 1|PRT|1
        c_1f1297d8|c_1f1297d8|AT: NQF Level 3|AUT|3
        c_20b3be22|c_20b3be22|Luxembourg Qualifications Framework|LUX|
        c_20b8cbc9|c_20b8cbc9|SeQF Level 1|SWE|1
        c_2151e983|c_2151e983|IT NQF Level 3|ITA|3
        c_218a7e54|c_218a7e54|IE NQF Level 8|IRL|8
        c_2203f32f|c_2203f32f|CROQF Level 8.2|HRV|8.2
        c_2293fdad|c_2293fdad|NKR Level 1|NOR|1
        c_243aefbe|c_243aefbe|NQF RNCP Level III|FRA|III
        c_24cdfa3f|c_24cdfa3f|AQF Level 4|ALB|4
        c_2616aeff|c_2616aeff|EstQF Level 8|EST|8
        c_26211a04|c_26211a04|CLQ Level 4|LUX|4
        c_2835a50f|c_2835a50f|NLQF Level 8|NLD|8
        c_287bdf18|c_287bdf18|CLQ Level 8|LUX|8
        c_2af3aa2b|c_2af3aa2b|QDG Level 7|BEL|7
        c_2b5d39b2|c_2b5d39b2|North Macedonian Qualifications Framework|MKD|
        c_2b79a822|c_2b79a822|BQF Level 6|BGR|6
        c_2bc813ff|c_2bc813ff|CLQ Level 2|LUX|2
        c_2ce57891|c_2ce57891|SCQF Level 2|GBR|2
        c_2d1fde14|c_2d1fde14|Finnish National Qualifications Framework|FIN|
        c_2e41fe05|c_2e41fe05|Icelandic Qualifications Framework|ISL|
        c_2fce21e0|c_2fce21e0|NNMQF Level 7 B|MKD|7 B
        c_2ff9f722|c_2ff9f722|DK NQF Level 3|DNK|3
        c_308a1766|c_308a1766|RQF Level 4|GBR|4
        c_31146b2c|c_31146b2c|SCQF Level 3|GBR|3
        c_311c2747|c_311c2747|BQF Level 8|BGR|8
        c_31779637|c_31779637|AQF Level 6|ALB|6
        c_317af58c|c_317af58c|CLQ Level 3|LUX|3
        c_326c93a5|c_326c93a5|SCQF Level 7|GBR|7
        c_333a51d9|c_333a51d9|MQF Level 6|MLT|6
        c_334b891b|c_334b891b|IT NQF Level 5|ITA|5
        c_341d539b|c_341d539b|DQR Level 8|DEU|8
        c_34a78e36|c_34a78e36|IT NQF Level 8|ITA|8
        c_36c9ff45|c_36c9ff45|BH NQF Level 8|BIH|8
        c_36ff4631|c_36ff4631|Credit and Qualifications Framework for Wales|GBR|
        c_370653aa|c_370653aa|QNQ Level 8|PRT|8
        c_37f3c037|c_37f3c037|MECU Level 7|ESP|7
        c_38336a53|c_38336a53|ISQF Level 3|ISL|3
        c_38f52397|c_38f52397|IE NQF Level 7|IRL|7
        c_3a511ca6|c_3a511ca6|CQFW Level 4|GBR|4
        c_3a94d1b4|c_3a94d1b4|RQF Level 7|GBR|7
        c_3a9600c8|c_3a9600c8|CROQF Level 3|HRV|3
        c_3b2bd7b5|c_3b2bd7b5|FiNQF Level 7|FIN|7
        c_3cae3a23|c_3cae3a23|CQFW Level 5|GBR|5
        c_3dddfd70|c_3dddfd70|EstQF Level 6|EST|6
        c_3e11a3fd|c_3e11a3fd|NLQF Level 1|NLD|1
        c_3f16a034|c_3f16a034|EstQF Level 3|EST|3
        c_3f2a609e|c_3f2a609e|SQF Level 7|SVN|7
        c_40020d69|c_40020d69|NQF RNCP Level IV|FRA|IV
        c_4053e803|c_4053e803|IE NQF Level 5|IRL|5
        c_40f3d416|c_40f3d416|BQF Level 4|BGR|4
        c_419407fa|c_419407fa|NQF VPET Level 1|CHE|1
        c_41bf3e8a|c_41bf3e8a|LQF Level 1|LVA|1
        c_4276c6dc|c_4276c6dc|NSK Level 8|CZE|8
        c_42cf00ab|c_42cf00ab|MQF Level 2|MLT|2
        c_4508cafb|c_4508cafb|NNMQF Level 7|MKD|7
        c_4538e0af|c_4538e0af|Austrian National Qualifications Framework|AUT|
        c_45ec22f4|c_45ec22f4|AQF Level 1|ALB|1
        c_4653268d|c_4653268d|BH NQF Level 1|BIH|1
        c_468a5afc|c_468a5afc|NQF VPET Level 7|CHE|7
        c_471f5da1|c_471f5da1|CQFW Level 8|GBR|8
        c_47645af5|c_47645af5|ROQF Level 4|ROU|4
        c_478359fc|c_478359fc|NLQF Level 7|NLD|7
        c_479252dc|c_479252dc|AT: NQF Level 1|AUT|1
        c_4854c1ef|c_4854c1ef|BQF Level 2|BGR|2
        c_486071a1|c_486071a1|CROQF Level 4.1|HRV|4.1
        c_48930d0b|c_48930d0b|HQF Level 3|GRC|3
        c_49672c5a|c_49672c5a|CROQF Level 4.2|HRV|4.2
        c_4a3aea6f|c_4a3aea6f|SQF Level 6|SVN|6
        c_4b23518c|c_4b23518c|SQF Level 2|SVN|2
        c_4ba29707|c_4ba29707|KS NQF Level 8|1A0|8
        c_4c88e501|c_4c88e501|IE NQF Level 3|IRL|3
        c_4d0bef61|c_4d0bef61|QDG Level 2|BEL|2
        c_4e0e5f6b|c_4e0e5f6b|CFC Level 7|BEL|7
        c_4e6a97ff|c_4e6a97ff|Slovak National Qualifications Framework|SVK|
        c_4e92151b|c_4e92151b|SQF Level 8|SVN|8
        c_4ec9e6c0|c_4ec9e6c0|SeQF Level 3|SWE|3
        c_4f0c10a1|c_4f0c10a1|NNMQF Level 1|MKD|1
        c_505223a4|c_505223a4|SCQF Level 1|GBR|1
        c_50f03409|c_50f03409|BQF Level 0|BGR|0
        c_513ed8e7|c_513ed8e7|ROQF Level 3|ROU|3
        c_517309ca|c_517309ca|SCQF Level 11|GBR|11
        c_52353560|c_52353560|ME NQF Level 4.1|MNE|4.1
        c_52818ecd|c_52818ecd|NKR Level 6.2|NOR|6.2
        c_529912df|c_529912df|NQFS Level 6.2|SRB|6.2
        c_53e465cb|c_53e465cb|IE NQF Level 1|IRL|1
        c_549bffac|c_549bffac|CyQF Level 5a|CYP|5a
        c_54b380be|c_54b380be|EstQF Level 2|EST|2
        c_54f4d62a|c_54f4d62a|Maltese National Qualifications Framework|MLT|
        c_556a291d|c_556a291d|NNMQF Level 8|MKD|8
        c_55a34aab|c_55a34aab|NNMQF Level 6 B|MKD|6 B
        c_55c66aa8|c_55c66aa8|MQF Level 3|MLT|3
        c_56c0e2fd|c_56c0e2fd|AQF Level 7|ALB|7
        c_57c17789|c_57c17789|ISQF Level 6.1|ISL|6.1
        c_57c9e957|c_57c9e957|IE NQF Level 4|IRL|4
        c_59d0b819|c_59d0b819|Croatian Qualifications Framework|HRV|
        c_5a1e9f89|c_5a1e9f89|Portuguese National Qualifications Framework|PRT|
        c_5a909eaa|c_5a909eaa|SQF Level 5|SVN|5
        c_5ad5d222|c_5ad5d222|NQF RNCP Level II-Grade de Licence|FRA|II-Grade de Licence
        c_5af633b3|c_5af633b3|IT NQF Level 2|ITA|2
        c_5bca675f|c_5bca675f|ROQF Level 5|ROU|5
        c_5c66dcbc|c_5c66dcbc|Dutch National Qualifications Framework|NLD|
        c_5c91e0ca|c_5c91e0ca|QNQ Level 3|PRT|3
        c_5cbacb43|c_5cbacb43|CyQF Level 4|CYP|4
        c_5d6112c5|c_5d6112c5|ME NQF Level 6|MNE|6
        c_5dfdf326|c_5dfdf326|NSK Level 1|CZE|1
        c_5e46ea39|c_5e46ea39|SCQF Level 5|GBR|5
        c_5e8da33b|c_5e8da33b|HQF Level 6|GRC|6
        c_5eb9f21e|c_5eb9f21e|CLQ Level 1|LUX|1
        c_60582329|c_60582329|HQF Level 7|GRC|7
        c_615c4895|c_615c4895|FQF Level 4|BEL|4
        c_61aa9cbc|c_61aa9cbc|SCQF Level 4|GBR|4
        c_61ba90ec|c_61ba90ec|Danish National Qualifications Framework|DNK|
        c_62866e36|c_62866e36|MECU Level 8|ESP|8
        c_63c1f703|c_63c1f703|FiNQF Level 3|FIN|3
        c_6422359b|c_6422359b|MECU Level 6|ESP|6
        c_6477e349|c_6477e349|SeQF Level 4|SWE|4
        c_650d7e95|c_650d7e95|FQF Level 3|BEL|3
        c_65235ec5|c_65235ec5|FQF Level 6|BEL|6
        c_6640cf62|c_6640cf62|HQF Level 2|GRC|2
        c_66d10210|c_66d10210|SQF Level 4|SVN|4
        c_67053d58|c_67053d58|DK NQF Level 1|DNK|1
        c_670e54c7|c_670e54c7|IE NQF Level 6|IRL|6
        c_67af56a4|c_67af56a4|AT: NQF Level 4|AUT|4
        c_6919ed25|c_6919ed25|DQR Level 6|DEU|6
        c_6961eec3|c_6961eec3|NSK Level 2|CZE|2
        c_69e1fd15|c_69e1fd15|Serbian Qualifications Framework|SRB|
        c_6ab8a29d|c_6ab8a29d|CROQF Level 7.2|HRV|7.2
        c_6b569351|c_6b569351|NKR Level 6.1|NOR|6.1
        c_6bfeff7a|c_6bfeff7a|NQFS Level 6.1|SRB|6.1
        c_6cba2673|c_6cba2673|CyQF Level 5b|CYP|5b
        c_6d9af464|c_6d9af464|ROQF Level 2|ROU|2
        c_6e015474|c_6e015474|LTQF Level 8|LTU|8
        c_6fa57440|c_6fa57440|FQF Level 5|BEL|5
        c_7038706c|c_7038706c|NQF VPET Level 5|CHE|5
        c_71bf982b|c_71bf982b|NQFS Level 4|SRB|4
        c_7203c28f|c_7203c28f|KS NQF Level 1|1A0|1
        c_73e5a71b|c_73e5a71b|NQFL Level 3|LIE|3
        c_7493dd0e|c_7493dd0e|LQF Level 5|LVA|5
        c_74d66d27|c_74d66d27|SQF Level 9|SVN|9
        c_758b2f8a|c_758b2f8a|CLQ Level 7|LUX|7
        c_761cdbf1|c_761cdbf1|MQF Level 1|MLT|1
        c_77411555|c_77411555|SQF Level 1|SVN|1
        c_776b98db|c_776b98db|Montenegrin Qualifications Framework|MNE|
        c_778f8030|c_778f8030|RQF Entry Levels 1-2|GBR|Entry 1-2
        c_782b35df|c_782b35df|MQF Level 8|MLT|8
        c_7ab73420|c_7ab73420|NQF RNCP Level I-Doctorat|FRA|I-Doctorat
        c_7cb99427|c_7cb99427|EstQF Level 4|EST|4
        c_7d534b92|c_7d534b92|QNQ Level 4|PRT|4
        c_7db10cb9|c_7db10cb9|HQF Level 5|GRC|5
        c_7e034a16|c_7e034a16|NQFS Level 6|SRB|6
        c_7f5e85a7|c_7f5e85a7|FQF Level 2|BEL|2
        c_7fa9dfe4|c_7fa9dfe4|FiNQF Level 8|FIN|8
        c_81090d42|c_81090d42|NKR Level 4|NOR|4
        c_81be283e|c_81be283e|NNMQF Level 4|MKD|4
        c_826abaf9|c_826abaf9|CQFW Level 2|GBR|2
        c_828fbcc3|c_828fbcc3|NQF RNCP Level I-Master|FRA|I-Master
        c_82e7da58|c_82e7da58|NSK Level 6|CZE|6
        c_83bf6184|c_83bf6184|NQFS Level 1|SRB|1
        c_83fe9d36|c_83fe9d36|AQF Level 2|ALB|2
        c_8525e36a|c_8525e36a|LTQF Level 2|LTU|2
        c_8a024f65|c_8a024f65|SKKR Level 6|SVK|6
        c_8a1ce05d|c_8a1ce05d|NQFS Level 3|SRB|3
        c_8a7da315|c_8a7da315|FiNQF Level 6|FIN|6
        c_8b75d6fc|c_8b75d6fc|ROQF Level 6|ROU|6
        c_8cab3c22|c_8cab3c22|NQFS Level 7.2|SRB|7.2
        c_8cf0774e|c_8cf0774e|QNQ Level 6|PRT|6
        c_8f107ecd|c_8f107ecd|ROQF Level 8|ROU|8
        c_8f872111|c_8f872111|CyQF Level 6|CYP|6
        c_905af3bc|c_905af3bc|ISQF Level 4|ISL|4
        c_9173237a|c_9173237a|EstQF Level 7|EST|7
        c_92632be8|c_92632be8|NKR Level 5.2|NOR|5.2
        c_95249ae7|c_95249ae7|NKR Level 8|NOR|8
        c_95481d1f|c_95481d1f|CyQF Level 7b|CYP|7b
        c_95fec238|c_95fec238|FQF Level 7|BEL|7
        c_96e5a5e7|c_96e5a5e7|BH NQF Level 5|BIH|5
        c_97cf01c4|c_97cf01c4|Polish National Qualifications Framework|POL|
        c_98403355|c_98403355|SKKR Level 5|SVK|5
        c_98740c52|c_98740c52|CQFW Level 7|GBR|7
        c_98b42a9f|c_98b42a9f|LTQF Level 1|LTU|1
        c_99235760|c_99235760|CyQF Level 8|CYP|8
        c_993b0d50|c_993b0d50|NSK Level 3|CZE|3
        c_9a2c4ae2|c_9a2c4ae2|NQFL Level 5|LIE|5
        c_9aeca2ba|c_9aeca2ba|NNMQF Level 2|MKD|2
        c_9c785d58|c_9c785d58|CFC Level 1|BEL|1
        c_9ccd261b|c_9ccd261b|NQF VPET Level 2|CHE|2
        c_9d34b310|c_9d34b310|LTQF Level 3|LTU|3
        c_9d649d1c|c_9d649d1c|ISQF Level 1|ISL|1
        c_9dac5a30|c_9dac5a30|BH NQF Level 3|BIH|3
        c_9ec87162|c_9ec87162|HuQF Level 6|HUN|6
        c_9f7b21f9|c_9f7b21f9|MECU Level 1|ESP|1
        c_9f9cd022|c_9f9cd022|MECU Level 4|ESP|4
        c_a1595faf|c_a1595faf|TQF Level 4|TUR|4
        c_a19d301f|c_a19d301f|DK NQF Level 6|DNK|6
        c_a31706ad|c_a31706ad|KS NQF Level 4|1A0|4
        c_a358d163|c_a358d163|MECU Level 2|ESP|2
        c_a3c7575d|c_a3c7575d|MQF Level 5|MLT|5
        c_a43afd6a|c_a43afd6a|CROQF Level 8.1|HRV|8.1
        c_a61cdeca|c_a61cdeca|LQF Level 7|LVA|7
        c_a648b6db|c_a648b6db|MQF Level B|MLT|B
        c_a6744590|c_a6744590|LQF Level 8|LVA|8
        c_a6c13e9f|c_a6c13e9f|CyQF Level 7c|CYP|7c
        c_a6d433f4|c_a6d433f4|Lithuanian National Qualifications Framework|LTU|
        c_a7579d00|c_a7579d00|TQF Level 3|TUR|3
        c_a828cd20|c_a828cd20|LQF Level 6|LVA|6
        c_a9614000|c_a9614000|SQF Level 10|SVN|10
        c_aa951342|c_aa951342|ME NQF Level 1.1|MNE|1.1
        c_ab42f62f|c_ab42f62f|QDG Level 1|BEL|1
        c_ab81fe6f|c_ab81fe6f|NQFL Level 2|LIE|2
        c_ac40cadc|c_ac40cadc|Latvian Qualifications Framework|LVA|
        c_ac9adabb|c_ac9adabb|IE NQF Level 10|IRL|10
        c_ad62b6d5|c_ad62b6d5|NQFL Level 6|LIE|6
        c_ae256098|c_ae256098|NQFL Level 1|LIE|1
        c_ae44d998|c_ae44d998|Norwegian Qualifications Framework|NOR|
        c_af16b647|c_af16b647|AQF Level 3|ALB|3
        c_af98ac9a|c_af98ac9a|Czech National Register of Qualifications|CZE|
        c_afce1c3a|c_afce1c3a|Cypriot National Qualifications Framework|CYP|
        c_b08ee037|c_b08ee037|DK NQF Level 7|DNK|7
        c_b3a26e65|c_b3a26e65|RQF Entry Level 3|GBR|Entry 3
        c_b42dd23b|c_b42dd23b|NLQF Entry Level|NLD|Entry
        c_b44f7367|c_b44f7367|SeQF Level 5|SWE|5
        c_b4cc88a4|c_b4cc88a4|CLQ Level 5|LUX|5
        c_b62fa7ef|c_b62fa7ef|LTQF Level 5|LTU|5
        c_b763e7c8|c_b763e7c8|HuQF Level 3|HUN|3
        c_b7b67d5e|c_b7b67d5e|ME NQF Level 5|MNE|5
        c_b80ee6b1|c_b80ee6b1|NSK Level 5|CZE|5
        c_b83c6524|c_b83c6524|NQF VPET Level 6|CHE|6
        c_b8a101cb|c_b8a101cb|NNMQF Level 5 B|MKD|5 B
        c_b9b2b42d|c_b9b2b42d|FiNQF Level 1|FIN|1
        c_b9eadd5c|c_b9eadd5c|HuQF Level 4|HUN|4
        c_baa10a4e|c_baa10a4e|CFC Level 4|BEL|4
        c_bb023568|c_bb023568|BQF Level 7|BGR|7
        c_bbfedf33|c_bbfedf33|NKR Level 3|NOR|3
        c_bc619568|c_bc619568|National Qualifications Framework for Lifelong Learning for Liechtenstein|LIE|
        c_bd9f8e42|c_bd9f8e42|DQR Level 5|DEU|5
        c_be0b95b2|c_be0b95b2|TQF Level 1|TUR|1
        c_c03aceeb|c_c03aceeb|CQFW Level 1|GBR|1
        c_c042a969|c_c042a969|BH NQF Level 7|BIH|7
        c_c072e4cc|c_c072e4cc|NQFS Level 2|SRB|2
        c_c0ef8a4e|c_c0ef8a4e|ME NQF Level 1.2|MNE|1.2
        c_c145999e|c_c145999e|PQF Level 4|POL|4
        c_c160a2a0|c_c160a2a0|IT NQF Level 4|ITA|4
        c_c167deaa|c_c167deaa|SCQF Level 6|GBR|6
        c_c2700f4e|c_c2700f4e|NLQF Level 4+|NLD|4+
        c_c2f4856f|c_c2f4856f|HuQF Level 7|HUN|7
        c_c3234df7|c_c3234df7|AT: NQF Level 2|AUT|2
        c_c339fb29|c_c339fb29|ISQF Level 6.2|ISL|6.2
        c_c37d888a|c_c37d888a|DQR Level 3|DEU|3
        c_c392e7a2|c_c392e7a2|RQF Level 6|GBR|6
        c_c3f2cd03|c_c3f2cd03|SCQF Level 12|GBR|12
        c_c484f777|c_c484f777|NNMQF Level 6|MKD|6
        c_c4deeb87|c_c4deeb87|HQF Level 8|GRC|8
        c_c534839f|c_c534839f|Bulgarian Qualifications Framework|BGR|
        c_c660dbf8|c_c660dbf8|FiNQF Level 2|FIN|2
        c_c6ada0f4|c_c6ada0f4|IE NQF Level 9|IRL|9
        c_c71cce15|c_c71cce15|DQR Level 2|DEU|2
        c_c749fa23|c_c749fa23|NLQF Level 2|NLD|2
        c_c7a9fba6|c_c7a9fba6|CQFW Level 3|GBR|3
        c_c8293950|c_c8293950|KS NQF Level 2|1A0|2
        c_c8bc1cb9|c_c8bc1cb9|French National Qualifications Framework|FRA|
        c_c94a713e|c_c94a713e|AT: NQF Level 8|AUT|8
        c_c9af811f|c_c9af811f|NNMQF Level 3|MKD|3
        c_c9f6d6e5|c_c9f6d6e5|MQF Level 4|MLT|4
        c_ca282dd9|c_ca282dd9|KS NQF Level 6|1A0|6
        c_ca8fda2e|c_ca8fda2e|ISQF Level 2|ISL|2
        c_caa3091a|c_caa3091a|LTQF Level 6|LTU|6
        c_cb086da3|c_cb086da3|PQF Level 6|POL|6
        c_cb53bf24|c_cb53bf24|CROQF Level 6|HRV|6
        c_cbec72ba|c_cbec72ba|QDG Level 8|BEL|8
        c_cbf250da|c_cbf250da|FiNQF Level 4|FIN|4
        c_cc1ea43c|c_cc1ea43c|SKKR Level 4|SVK|4
        c_cca41928|c_cca41928|NQFS Level 7.1|SRB|7.1
        c_ccc01a11|c_ccc01a11|ME NQF Level 4.2|MNE|4.2
        c_cdd36a4b|c_cdd36a4b|MECU Level 5|ESP|5
        c_ce40bd02|c_ce40bd02|NQF VPET Level 8|CHE|8
        c_ce5b0bd4|c_ce5b0bd4|TQF Level 5|TUR|5
        c_ced2a6c3|c_ced2a6c3|ME NQF Level 8|MNE|8
        c_cf509e8a|c_cf509e8a|FQF Level 1|BEL|1
        c_cf6bd5a1|c_cf6bd5a1|CFC Level 5|BEL|5
        c_cfe3e39b|c_cfe3e39b|AQF Level 5|ALB|5
        c_d0a601e6|c_d0a601e6|Regulated Qualifications Framework (RQF) for England and Northern Ireland|GBR|
        c_d104d536|c_d104d536|AQF Level 8|ALB|8
        c_d1e9f55d|c_d1e9f55d|LTQF Level 4|LTU|4
        c_d2b47671|c_d2b47671|QNQ Level 5|PRT|5
        c_d34c0ab3|c_d34c0ab3|CROQF Level 1|HRV|1
        c_d3b1f75e|c_d3b1f75e|Albanian Qualifications Framework|ALB|
        c_d57056ce|c_d57056ce|BQF Level 3|BGR|3
        c_d5feaf10|c_d5feaf10|CROQF Level 2|HRV|2
        c_d6860258|c_d6860258|CROQF Level 7.1|HRV|7.1
        c_d7b593f0|c_d7b593f0|IT NQF Level 1|ITA|1
        c_d7cce980|c_d7cce980|NQF RNCP Level V|FRA|V
        c_d80dc4a4|c_d80dc4a4|BH NQF Level 2|BIH|2
        c_d81640d2|c_d81640d2|MECU Level 3|ESP|3
        c_d8706544|c_d8706544|ROQF Level 1|ROU|1
        c_d932c882|c_d932c882|Swedish National Qualifications Framework|SWE|
        c_d9cf9fd5|c_d9cf9fd5|SCQF Level 8|GBR|8
        c_da3760bf|c_da3760bf|Bosnia and Herzegovina Qualifications Framework|BIH|
        c_dae3c198|c_dae3c198|NQF VPET Level 4|CHE|4
        c_db0fa54f|c_db0fa54f|SKKR Level 2|SVK|2
        c_dbbbe65b|c_dbbbe65b|LTQF Level 7|LTU|7
        c_dc2cd5c7|c_dc2cd5c7|NQFS Level 5|SRB|5
        c_dcc9aca1|c_dcc9aca1|CROQF Level 5|HRV|5
        c_dddf1163|c_dddf1163|RQF Level 3|GBR|3
        c_de548626|c_de548626|CQFW Entry 1-3|GBR|Entry 1-3
        c_dec9edae|c_dec9edae|RQF Level 5|GBR|5
        c_defba593|c_defba593|SKKR Level 7|SVK|7
        c_df7373da|c_df7373da|Romanian National Qualifications Framework|ROU|
        c_dfb0cd4d|c_dfb0cd4d|CLQ Level 6|LUX|6
        c_e018d301|c_e018d301|PQF Level 3|POL|3
        c_e0ba1a59|c_e0ba1a59|NNMQF Level 5 A|MKD|5 A
        c_e130f5d2|c_e130f5d2|DK NQF Level 5|DNK|5
        c_e160a72d|c_e160a72d|NQFL Level 8|LIE|8
        c_e1f75f79|c_e1f75f79|SeQF Level 2|SWE|2
        c_e2461c86|c_e2461c86|DK NQF Level 4|DNK|4
        c_e2e0f7fc|c_e2e0f7fc|SCQF Level 9|GBR|9
        c_e3116f9b|c_e3116f9b|NQFS Level 8|SRB|8
        c_e44ef2dc|c_e44ef2dc|CyQF Level 3|CYP|3
        c_e4f11c13|c_e4f11c13|NQFS Level 7|SRB|7
        c_e5b56761|c_e5b56761|ME NQF Level 2|MNE|2
        c_e6601cb4|c_e6601cb4|NQFL Level 7|LIE|7
        c_e7e8d397|c_e7e8d397|SQF Level 3|SVN|3
        c_e7f9e314|c_e7f9e314|NQFL Level 4|LIE|4
        c_e83742bd|c_e83742bd|RQF Level 2|GBR|2
        c_e860b49b|c_e860b49b|PQF Level 7|POL|7
        c_e8c5bfbe|c_e8c5bfbe|Spanish Qualifications Framework for Lifelong Learning|ESP|
        c_e8dd63b9|c_e8dd63b9|AT: NQF Level 5|AUT|5
        c_e9fb041f|c_e9fb041f|Estonian Qualifications Framework|EST|
        c_ea16bfd2|c_ea16bfd2|NNMQF Level 5|MKD|5
        c_ea1b27b9|c_ea1b27b9|HuQF Level 8|HUN|8
        c_eacc0583|c_eacc0583|MQF Level 7|MLT|7
        c_ec2e2ebe|c_ec2e2ebe|KS NQF Level 3|1A0|3
        c_ec518d13|c_ec518d13|PQF Level 8|POL|8
        c_ec84c700|c_ec84c700|HQF Level 1|GRC|1
        c_ed568080|c_ed568080|EstQF Level 1|EST|1
        c_ed96825f|c_ed96825f|Flemish qualifications framework|BEL|
        c_ee441642|c_ee441642|TQF Level 2|TUR|2
        c_ef113b94|c_ef113b94|German National Qualifications Framework|DEU|
        c_f015bac8|c_f015bac8|RQF Level 1|GBR|1
        c_f08d5131|c_f08d5131|ME NQF Level 3|MNE|3
        c_f0be67ef|c_f0be67ef|ISQF Level 5.2|ISL|5.2
        c_f0e7a81b|c_f0e7a81b|ISQF Level 5.1|ISL|5.1
        c_f1f60c76|c_f1f60c76|LQF Level 2|LVA|2
        c_f38ebe74|c_f38ebe74|ME NQF Level 7.1|MNE|7.1
        c_f3b785c7|c_f3b785c7|Qualifications Framework of the French Community of Belgium|BEL|
        c_f3d606a7|c_f3d606a7|DK NQF Level 2|DNK|2
        c_f4790dbf|c_f4790dbf|Kosovo National Qualifications Framework|1A0|
        c_f4b6cea8|c_f4b6cea8|TQF Level 6|TUR|6
        c_f59c3ad4|c_f59c3ad4|CyQF Level 7a|CYP|7a
        c_f626da7f|c_f626da7f|QDG Level 6|BEL|6
        c_f6c81729|c_f6c81729|HQF Level 4|GRC|4
        c_f77c7095|c_f77c7095|DQR Level 1|DEU|1
        c_f875790f|c_f875790f|IT NQF Level 6|ITA|6
        c_f8979fd7|c_f8979fd7|ISQF Level 7|ISL|7
        c_f89fc721|c_f89fc721|BH NQF Level 4|BIH|4
        c_f8aa9cdb|c_f8aa9cdb|QDG Level 5|BEL|5
        c_f97cdbb5|c_f97cdbb5|NLQF Level 3|NLD|3
        c_fa76c0fa|c_fa76c0fa|CQFW Level 6|GBR|6
        c_fa8f5b4b|c_fa8f5b4b|KS NQF Level 7|1A0|7
        c_fb12c713|c_fb12c713|SKKR Level 8|SVK|8
        c_fb307b49|c_fb307b49|NKR Level 7|NOR|7
        c_fb6cbec3|c_fb6cbec3|SKKR Level 3|SVK|3
        c_fcd47fb1|c_fcd47fb1|National Qualifications Framework of Swiss Vocational and Professional Education|CHE|
        c_fcf3bd8d|c_fcf3bd8d|PQF Level 1|POL|1
        c_fd8ce5f6|c_fd8ce5f6|FiNQF Level 5|FIN|5
        c_fd9234c1|c_fd9234c1|QNQ Level 2|PRT|2
        c_fe9eb464|c_fe9eb464|NSK Level 4|CZE|4
        c_ff656b33|c_ff656b33|NLQF Level 4|NLD|4
        c_ffa6243f|c_ffa6243f|QDG Level 4|BEL|4
        c_ffd9ca10|c_ffd9ca10|CyQF Level 2|CYP|2
        """)
}
