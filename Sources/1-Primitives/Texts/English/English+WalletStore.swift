extension English {
    /// What is said about wallets.
    static let walletStore: [String: String] = [
        // Opening
        "reason.wallet.not_found": "There is no wallet at {file}.",
        "next.wallet.not_found":
            "Check the path, and that its folder exists. A new wallet is made with “testamur wallet create”.",
        "reason.wallet.path_unsafe":
            "Somebody else could read or exchange the wallet where it lies: {file}[ ({problem})].",
        "next.wallet.path_unsafe":
            "Keep the wallet as a plain file of your own (chmod 600), in a folder of your own to which nobody else may write (chmod 700).",
        "wallet.problem.symlink": "it is a symbolic link; name the file itself",
        "wallet.problem.kind": "it is not a plain file, or its folder is none",
        "wallet.problem.owner": "it belongs to another user",
        "wallet.problem.mode": "others may use it; set its rights with chmod 600",
        "wallet.problem.hard_link": "the file has a second name elsewhere; copy it to a new file",
        "wallet.problem.folder_owner": "the folder belongs to another user",
        "wallet.problem.folder_writable": "others may write to the folder; set its rights with chmod 700",
        "wallet.problem.journal":
            "a file that no wallet has lies beside it; find out where it came from and take it away",
        "wallet.problem.lock":
            "a file with something in it has the name of the wallet’s lock; give that file another name",
        "wallet.problem.moved": "the file was exchanged while it was being opened; try again",
        "wallet.problem.own_mode": "its rights are others than 600; set them with chmod 600",
        "reason.wallet.path_unsafe.own": "This cannot be used as a wallet as it is: {file}[ ({problem})].",
        "next.wallet.path_unsafe.own": "Name the wallet’s file itself: a plain file with the rights 600.",
        "reason.wallet.not_found.folder": "The folder of {file} does not exist.",
        "next.wallet.not_found.folder": "Correct the path, or make the folder first, for yourself alone (chmod 700).",
        "reason.wallet.not_a_wallet.backup": "This file is the backup of a wallet, not a wallet.",
        "next.wallet.not_a_wallet.backup":
            "Bring it back as a wallet first: “testamur wallet restore {file} --wallet NEW”.",
        "reason.holder.mismatch.wallet": "This wallet does not have the key that the award belongs to.",
        "next.holder.mismatch.wallet":
            "Open or restore the wallet that has the key, or ask the issuer for a copy bound to a key of this one: “testamur wallet key --for ISSUER --wallet WALLET”.",
        "reason.wallet.locked":
            "The wallet is in use by another program[, which did not finish within {seconds} {seconds|second|seconds}].",
        "next.wallet.locked": "Wait until the other program has finished, or end it; then try again.",
        "reason.wallet.truncated": "The end of the wallet file is missing.",
        "next.wallet.truncated":
            "The file was not copied completely, or the disk is failing. Use another copy, and keep this one until you have it.",
        "reason.wallet.trailing": "Something was appended to the wallet file.",
        "next.wallet.trailing": "Use another copy of the wallet, and find out which program changed this one.",
        "reason.wallet.not_a_wallet": "This file is not a wallet.",
        "next.wallet.not_a_wallet": "Check the path: the file belongs to another program.",
        "reason.wallet.version_unsupported":
            "The wallet was written by a newer program[: its format is {found}, known here is {known}].",
        "next.wallet.version_unsupported": "Update this program. Nothing was changed in the file.",
        "reason.wallet.corrupted": "The wallet[’s {part}] is damaged[; concerned is the record {record}].",
        "next.wallet.corrupted":
            "The passphrase is not the matter, and nothing was changed. Keep this file. If a record is named, the others can be read: “testamur wallet list --salvage --wallet WALLET”; show, export and remove have that option too, and “testamur wallet merge … --salvage” brings them with their keys into a sound wallet. From a backup everything comes back: “testamur wallet restore”.",
        "reason.wallet.kdf_below_floor":
            "The wallet asks for so little protection that its passphrase could be guessed[: {memory} bytes of memory, {passes} {passes|pass|passes}].",
        "next.wallet.kdf_below_floor":
            "No honest program writes this: somebody changed the file. Do not type your passphrase; use another copy.",
        "reason.wallet.kdf_above_ceiling":
            "The wallet asks for more memory or time than any honest wallet[: {memory} bytes of memory, {passes} {passes|pass|passes}].",
        "next.wallet.kdf_above_ceiling":
            "Somebody changed the file so that opening it exhausts your machine. Use another copy.",
        "reason.wallet.no_memory":
            "This machine does not have enough free memory at the moment[: {memory} bytes are needed].",
        "next.wallet.no_memory": "Close other programs and try again. The passphrase was not tried.",
        "reason.wallet.key_file_needed": "This wallet needs its key file beside the passphrase.",
        "next.wallet.key_file_needed":
            "Name the key file with --key-file. If it is lost, restore the wallet from a backup with the recovery code.",
        "reason.wallet.key_file_unexpected": "This wallet has no key file.",
        "next.wallet.key_file_unexpected": "Leave --key-file out. The passphrase was not tried.",
        "reason.wallet.key_file_malformed": "This is not the key file of a wallet.",
        "next.wallet.key_file_malformed":
            "Name the file that was made together with the wallet: one line of 64 digits and letters a to f.",
        "reason.wallet.wrong_password": "Wrong passphrase or key file, or the wallet’s header was altered.",
        "next.wallet.wrong_password":
            "Type the passphrase again; mind the keyboard layout and capital letters. If it is lost, restore the wallet from a backup with the recovery code.",
        "reason.wallet.header_tampered": "The passphrase is right, but somebody changed the wallet’s header.",
        "next.wallet.header_tampered": "Use another copy of the wallet, and find out who could write to this one.",
        "reason.wallet.rolled_back":
            "This is not the copy of the wallet that was used last on this machine: it is at change {generation}, and change {seen} was seen here.",
        "next.wallet.rolled_back":
            "Bring what it has into the copy that was used last, and nothing is lost: “testamur wallet merge {file} --wallet NEWEST”. Only if that one is gone, delete the file {anchor} and go on with this one: what only that one had is then lost.",
        "reason.wallet.record_binding":
            "A part of the wallet does not belong where it stands: it was exchanged, copied in or put back[; concerned is the record {record}].",
        "next.wallet.record_binding":
            "Use another copy of the wallet, and find out who could write to this one. Where a failing disk may be the cause, “testamur wallet list --salvage --wallet WALLET” can show what is whole.",

        // Working
        "reason.wallet.exists": "Something stands already at {file}.",
        "next.wallet.exists": "Choose another name. What exists is never overwritten.",
        "reason.wallet.no_space": "The disk is full[: {file}].",
        "next.wallet.no_space": "Make room and do it again. Everything that was confirmed before is safe.",
        "reason.wallet.io": "The system could not read or write [{file}|the wallet][: {system}].",
        "next.wallet.io":
            "Check the disk and the rights of the folder, then open the wallet again. Everything that was confirmed before is safe.",
        "reason.wallet.read_only":
            "Nothing can be written here: {file} is on a read-only disk, or in a folder that you may not write to.",
        "next.wallet.read_only":
            "Choose a place that can be written to; a wallet on a read-only disk is copied to such a place before it is opened. Nothing was changed.",
        "reason.wallet.closed": "The wallet is closed.",
        "next.wallet.closed":
            "Open it again. After an error of the disk a wallet must be opened anew before it takes anything.",
        "reason.wallet.record_unknown": "The wallet has no record [{record}|of this name].",
        "next.wallet.record_unknown": "List the wallet to see the names of its records.",
        "reason.wallet.too_large.text": "This text is longer than a wallet keeps[: {found} bytes, of at most {limit}].",
        "next.wallet.too_large.text":
            "Use fewer words, or check that nothing else was copied along with it. Nothing was made.",
        "reason.wallet.too_large": "This is larger than a wallet keeps[: {found}, of at most {limit}].",
        "next.wallet.too_large": "Check that it is the right file: a credential has a few thousand bytes.",
        "reason.wallet.key_inconsistent": "A key in the wallet does not fit its public half[: {holder}].",
        "next.wallet.key_inconsistent":
            "Nothing was signed with it. Use another copy of the wallet; if it is the same there, ask the issuer to issue to a new key.",
        "reason.wallet.log_broken": "The wallet’s log does not fit together: a line was changed or is missing.",
        "next.wallet.log_broken":
            "Only a program that had the passphrase can have done that. Your credentials are not concerned; restore a backup if you need the whole log.",

        // Backups
        "reason.backup.not_found": "There is no backup at {file}.",
        "next.backup.not_found": "Check the path, and that the disk or stick with the backup is there.",
        "reason.backup.not_a_backup": "This file is not a backup of a wallet.",
        "next.backup.not_a_backup": "Check the path. Nothing was changed in the file.",
        "reason.backup.version_unsupported":
            "The backup was written by a newer program[: its format is {found}, known here is {known}].",
        "next.backup.version_unsupported": "Update this program. Nothing was changed in the file.",
        "reason.backup.truncated": "The end of the backup is missing[: it should have {expected} bytes].",
        "next.backup.truncated":
            "Copy the file again from where it came from, or use another backup. It may have been copied to a disk that was full.",
        "reason.backup.trailing": "Something was appended to the backup.",
        "next.backup.trailing": "Copy the file again from where it came from, or use another backup.",
        "reason.backup.corrupted": "The backup is damaged.",
        "next.backup.corrupted":
            "Copy the file again from where it came from, or use another backup. The recovery code is not the matter. Where single records alone are damaged, everything else comes back: “testamur wallet restore {file} --salvage --wallet NEW”.",
        "reason.backup.wrong_code": "This recovery code belongs to other backups.",
        "next.backup.wrong_code":
            "The words are sound as they are: look for the sheet that was written when this backup’s code was made.",
        "reason.backup.tampered": "The recovery code is right, but somebody changed the backup.",
        "next.backup.tampered": "Use another backup, and find out who could write to this one.",
        "reason.backup.unproven": "What was written is not what is in the wallet. No backup was made.",
        "next.backup.unproven": "Try another disk. The wallet is as it was.",
        "reason.backup.no_code": "The wallet has no recovery code yet.",
        "next.backup.no_code": "Make a recovery code first, and write it down.",
        "reason.backup.exists": "A backup of this wallet lies there already: {file}.",
        "next.backup.exists": "Choose another name, or put the new one in its place with --replace.",
        "reason.backup.other_wallet": "{file} is a backup of another wallet.",
        "next.backup.other_wallet": "Choose another name. That backup stays as it is.",
        "reason.recovery.word_unknown": "Word {number} is not a word of recovery codes.",
        "next.recovery.word_unknown":
            "Look at the sheet again. The first four letters of each word are enough, if those are right.",
        "reason.recovery.word_count": "A recovery code has {expected} words, and these are {found}.",
        "next.recovery.word_count": "Type all words of the sheet, in their order.",
        "reason.recovery.checksum": "These words are no recovery code: one is wrong, or they stand in another order.",
        "next.recovery.checksum": "Compare them with the sheet, one after the other. No backup was tried.",

        // Receiving and merging
        "reason.receive.too_deep": "{origin} lies inside of more than {limit} containers.",
        "next.receive.too_deep": "Take the outer ones apart yourself, and add what is inside. Nothing was added.",
        "reason.receive.too_many": "These are more than {limit} files at once.",
        "next.receive.too_many": "Add them in several parts. Nothing was added.",
        "reason.receive.too_large": "These files are larger than what is taken at once, {limit} bytes.",
        "next.receive.too_large": "Add them in several parts. Nothing was added.",
        "reason.wallet.merge_self": "A wallet cannot be merged with itself.",
        "next.wallet.merge_self": "Name another wallet, or another copy of this one.",

        // Showing
        "reason.wallet.request_incomplete": "Something is missing: the {missing}.",
        "next.wallet.request_incomplete":
            "A presentation needs at least one record, and the challenge and the domain that the verifier gave you.",
        "reason.wallet.not_presentable":
            "The record {record} cannot be shown in this way: it is not a JSON credential.",
        "next.wallet.not_presentable": "Hand on the file itself: its signature is inside, and a verifier can check it.",
        "reason.holder.mixed":
            "These credentials belong to several keys of the wallet, and a presentation is signed by one.",
        "next.holder.mixed": "Show them one after the other, each for itself.",
        "reason.wallet.presentation_too_large":
            "The presentation would be larger or deeper than verifiers read[: {found} bytes, of at most {limit}].",
        "next.wallet.presentation_too_large": "Show fewer credentials at once.",
    ]
}
